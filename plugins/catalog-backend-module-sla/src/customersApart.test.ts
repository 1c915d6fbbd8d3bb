import type { Entity } from '@backstage/catalog-model';
import {
  AuthorizeResult,
  isPermission,
} from '@backstage/plugin-permission-common';
import {
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  createCatalogFile,
  startCatalog,
  type StartedCatalog,
} from './__testUtils__/startCatalog';

jest.setTimeout(60_000);

const TOM = 'user:default/tom';
const ERIK = 'user:default/erik';
const MARKUS = 'user:default/markus';
const INES = 'user:default/ines';

const ALL = ['acme', 'holding', 'retail-banking'];
const OWN = ['retail-banking'];

const ref = (name: string) => `customer:default/${name}`;
const namesIn = (entities: readonly (Entity | null)[]) =>
  entities.map(entity => entity?.metadata.name ?? null);

describe('the catalog under the policy of sla-node', () => {
  const target = createCatalogFile();
  let catalog: StartedCatalog;

  beforeAll(async () => {
    catalog = await startCatalog({ target });
  });

  it.each([
    ['a representative', TOM, OWN],
    ["the customer's manager", INES, OWN],
    ['somebody without a role', 'user:default/nobody', []],
    ['a member of the staff', ERIK, ALL],
    ['a manager', MARKUS, ALL],
  ] as const)('lists to %s the customers that are theirs', async (...row) => {
    const [_what, who, expected] = row;
    const listed = await catalog.get(who, '/entities?filter=kind=customer');
    expect(namesIn(listed.body).sort()).toEqual(expected);

    const queried = await catalog.get(
      who,
      '/entities/by-query?filter=kind=customer&orderField=metadata.name',
    );
    expect(namesIn(queried.body.items)).toEqual(expected);
    expect(queried.body.totalItems).toBe(expected.length);

    const facets = await catalog.get(
      who,
      '/entity-facets?facet=metadata.title&filter=kind=customer',
    );
    expect(facets.body.facets['metadata.title']).toHaveLength(expected.length);

    const batch = await catalog.post(who, '/entities/by-refs', {
      entityRefs: ALL.map(ref),
    });
    expect(namesIn(batch.body.items)).toEqual(
      ALL.map(name => (expected.some(own => own === name) ? name : null)),
    );
  });

  it('hides one customer from the representative of another, by whatever it is asked', async () => {
    const { body: acme } = await catalog.get(
      MARKUS,
      '/entities/by-name/customer/default/acme',
    );
    const statusOf = async (path: string) =>
      (await catalog.get(TOM, path)).status;
    expect(await statusOf('/entities/by-name/customer/default/acme')).toBe(404);
    expect(await statusOf(`/entities/by-uid/${acme.metadata.uid}`)).toBe(404);
    // The same for one that does not exist.
    for (const name of ['acme', 'ghost']) {
      const path = `/entities/by-name/customer/default/${name}/ancestry`;
      expect(await statusOf(path)).toBe(403);
    }
    const { body } = await catalog.get(
      TOM,
      '/entities/by-query?fullTextFilterTerm=acme&fullTextFilterFields=metadata.name,metadata.title',
    );
    expect(body).toMatchObject({ items: [], totalItems: 0 });
  });

  it('shows everybody all entities of other kinds', async () => {
    const { body } = await catalog.get(TOM, '/entity-facets?facet=kind');
    expect(body.facets.kind).toEqual(
      expect.arrayContaining([
        { value: 'System', count: 1 },
        { value: 'User', count: 2 },
      ]),
    );
  });

  /** `docs/permissions.md` says these things: where one changes, so does the other. */
  describe('still shows a representative', () => {
    const relationsOf = async (path: string) => {
      const { body } = await catalog.get(TOM, `/entities/by-name/${path}`);
      const { relations = [] }: Entity = body;
      return relations.map(({ type, targetRef }) => `${type} ${targetRef}`);
    };

    it('the refs of customers in the relations and annotations of what they use', async () => {
      expect(await relationsOf('system/default/payments')).toContain(
        'usedByCustomer customer:default/acme',
      );
      const { body } = await catalog.get(
        TOM,
        '/entities/by-name/system/default/payments',
      );
      expect(body.metadata.annotations['sla/used-by']).toBe('acme');
      const facets = await catalog.get(
        TOM,
        '/entity-facets?facet=relations.usedByCustomer',
      );
      expect(facets.body.facets['relations.usedByCustomer']).toEqual([
        { value: 'customer:default/acme', count: 1 },
      ]);
    });

    it('whom other users represent or look after', async () => {
      expect(await relationsOf('user/default/jane')).toEqual([
        'representativeOf customer:default/acme',
      ]);
      expect(await relationsOf('user/default/markus')).toEqual([
        'ownerOf customer:default/acme',
      ]);
    });

    it('what their own customer is part of, by its ref', async () => {
      expect(await relationsOf('customer/default/retail-banking')).toContain(
        'partOf customer:default/holding',
      );
    });

    it('none of their titles', async () => {
      const { text } = await catalog.get(TOM, '/entities');
      expect(text).not.toMatch(/Acme Logistics|The Holding/);
    });
  });
});

describe('the catalog under a fallback of the policy', () => {
  const target = createCatalogFile();

  it('shows what both allow, and leaves everything but reading to the fallback', async () => {
    const catalog = await startCatalog({
      target,
      fallback: {
        handle: async ({ permission }, user) => {
          if (isPermission(permission, catalogEntityRefreshPermission)) {
            return { result: AuthorizeResult.DENY };
          }
          return isPermission(permission, catalogEntityReadPermission) &&
            user?.info.userEntityRef === TOM
            ? {
                result: AuthorizeResult.CONDITIONAL,
                pluginId: 'catalog',
                resourceType: 'catalog-entity',
                conditions: {
                  resourceType: 'catalog-entity',
                  rule: 'IS_ENTITY_KIND',
                  params: { kinds: ['Customer'] },
                },
              }
            : { result: AuthorizeResult.ALLOW };
        },
      },
    });
    const { body } = await catalog.get(TOM, '/entities');
    expect(namesIn(body)).toEqual(OWN);
    const refresh = await catalog.post(ERIK, '/refresh', {
      entityRef: ref('acme'),
    });
    expect(refresh.status).toBe(403);
  });
});
