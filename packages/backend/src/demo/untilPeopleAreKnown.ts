import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import personas from './personas.json';
import { retry } from './retry';

/** Waits until the catalog has read the people of the demo: before that nobody can enter. */
export async function untilPeopleAreKnown(options: {
  readonly auth: AuthService;
  readonly catalog: CatalogService;
}): Promise<void> {
  const { auth, catalog } = options;
  await retry(async () => {
    const { items } = await catalog.getEntitiesByRefs(
      {
        entityRefs: personas.map(({ entityRef }) => entityRef),
        fields: ['kind'],
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    if (items.includes(undefined)) {
      throw new Error('The catalog does not know the people of the demo');
    }
  });
}
