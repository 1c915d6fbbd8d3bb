import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import type { catalogApiRef } from '@backstage/plugin-catalog-react';

/** The group that owns an entity; undefined where the catalog names none, or does not answer. */
export async function ownerOf(
  catalog: Pick<typeof catalogApiRef.T, 'getEntityByRef'>,
  ref: string | undefined,
): Promise<string | undefined> {
  if (ref === undefined) {
    return undefined;
  }
  try {
    const entity = await catalog.getEntityByRef(ref);
    return entity?.relations?.find(
      ({ type, targetRef }) =>
        type === RELATION_OWNED_BY && targetRef.startsWith('group:'),
    )?.targetRef;
  } catch {
    return undefined;
  }
}
