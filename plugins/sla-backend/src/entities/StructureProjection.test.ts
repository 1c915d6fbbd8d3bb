import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entityOf } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { CatalogEntityDirectory } from './CatalogEntityDirectory';
import { DatabaseStructureStore } from './DatabaseStructureStore';
import { StructureProjection } from './StructureProjection';

jest.setTimeout(60_000);

const API = 'component:default/payments-api';
const PAYMENTS = 'system:default/payments';
const LENDING = 'system:default/lending';
const BANKING = 'domain:default/banking';
const TEAM = 'group:default/team-payments';
const COMPANY = 'group:default/nordwind';

/** A component in a system in a domain, all of one team of a company. */
const catalog = (): Entity[] => [
  entityOf(API, {
    relations: {
      partOf: [PAYMENTS],
      ownedBy: [TEAM],
      dependsOn: [LENDING],
    },
  }),
  entityOf(PAYMENTS, {
    relations: {
      partOf: [BANKING],
      ownedBy: [TEAM, 'user:default/erik'],
      hasPart: [API],
      ownedByCustomer: ['customer:default/retail-banking'],
    },
  }),
  entityOf(LENDING, { relations: { partOf: [BANKING] } }),
  entityOf(BANKING, { relations: { hasPart: [PAYMENTS, LENDING] } }),
  entityOf(TEAM, {
    relations: { childOf: [COMPANY], hasMember: ['user:default/erik'] },
  }),
  entityOf(COMPANY),
];

const without = (ref: string) =>
  catalog().filter(
    ({ kind, metadata }) =>
      `${kind.toLocaleLowerCase('en-US')}:default/${metadata.name}` !== ref,
  );

const withRelations = (ref: string, relations: Record<string, string[]>) => [
  ...without(ref),
  entityOf(ref, { relations }),
];

describe('StructureProjection', () => {
  const databases = createDatabases();

  async function started(engine: Engine) {
    const knex = await databases.migrated(engine);
    const store = DatabaseStructureStore.create({ knex });
    const logger = mockServices.logger.mock();
    const projectionOf = (
      catalogService: ReturnType<typeof catalogServiceMock>,
    ) =>
      StructureProjection.create({
        entities: CatalogEntityDirectory.create({
          auth: mockServices.auth(),
          catalog: catalogService,
        }),
        logger,
        store,
      });
    return {
      store,
      logger,
      projectionOf,
      refresh: async (entities: Entity[]) =>
        await projectionOf(catalogServiceMock({ entities })).refresh(),
      measure: async (...refs: string[]) => {
        await knex.batchInsert(
          'indicators',
          refs.map(ref => ({
            entity_ref: ref,
            name: 'availability',
            stream: 'states',
            per_customer: false,
            revision: 1,
            created_at: 1,
            created_by: 'user:default/ada',
          })),
          100,
        );
      },
      above: async (ref: string) =>
        (await store.list([ref]))
          .map(({ ancestorRef, distance }) => `${ancestorRef} ${distance}`)
          .sort(),
    };
  }

  it.each(ENGINES)(
    'keeps what measured entities lie beneath, by systems, domains and groups alone, %s',
    async engine => {
      const { store, refresh, measure, above } = await started(engine);
      await measure(API);
      await refresh(catalog());
      expect(await above(API)).toEqual(
        [`${BANKING} 2`, `${COMPANY} 2`, `${TEAM} 1`, `${PAYMENTS} 1`].sort(),
      );
      expect(await above(PAYMENTS)).toEqual(
        [`${BANKING} 1`, `${COMPANY} 2`, `${TEAM} 1`].sort(),
      );
      expect(await store.children(BANKING)).toEqual([PAYMENTS]);
      expect(await store.children(TEAM)).toEqual([API, PAYMENTS]);
      expect(await store.children(COMPANY)).toEqual([TEAM]);
      // Nothing is measured there, so that nothing is kept of it.
      expect(await above(LENDING)).toEqual([]);
    },
  );

  it.each(ENGINES)('knows what is beneath what, %s', async engine => {
    const { store, refresh, measure } = await started(engine);
    await measure(API, LENDING);
    await refresh(catalog());
    const beneath = await store.beneathEach([PAYMENTS, TEAM]);
    expect(
      beneath.map(({ aboveRef, entityRef }) => `${entityRef} in ${aboveRef}`),
    ).toEqual(
      expect.arrayContaining([
        `${PAYMENTS} in ${PAYMENTS}`,
        `${API} in ${PAYMENTS}`,
        `${TEAM} in ${TEAM}`,
        `${API} in ${TEAM}`,
        `${PAYMENTS} in ${TEAM}`,
      ]),
    );
    expect(beneath).toHaveLength(5);
    expect(await store.among([API, PAYMENTS, LENDING])).toEqual([
      { entityRef: API, ancestorRef: PAYMENTS, distance: 1 },
    ]);
  });

  it.each(ENGINES)(
    'follows an entity that moves to another system, %s',
    async engine => {
      const { store, refresh, measure, above } = await started(engine);
      await measure(API);
      await refresh(catalog());
      await refresh(withRelations(API, { partOf: [LENDING] }));
      expect(await above(API)).toEqual([`${BANKING} 2`, `${LENDING} 1`].sort());
      expect(await store.beneathEach([PAYMENTS])).toEqual([
        { aboveRef: PAYMENTS, entityRef: PAYMENTS },
      ]);
      // Nothing measured is beneath it any more.
      expect(await above(PAYMENTS)).toEqual([]);
    },
  );

  it.each(ENGINES)(
    'leaves what left the catalog where it was, and takes it up again, %s',
    async engine => {
      const { refresh, measure, above } = await started(engine);
      await measure(API);
      await refresh(catalog());
      const before = await above(API);
      await refresh(without(API));
      expect(await above(API)).toEqual(before);
      await refresh(without(PAYMENTS));
      expect(await above(API)).toEqual(before);
      await refresh([]);
      expect(await above(API)).toEqual(before);
      await refresh(withRelations(API, { partOf: [LENDING] }));
      expect(await above(API)).toEqual([`${BANKING} 2`, `${LENDING} 1`].sort());
    },
  );

  it.each(ENGINES)('comes to an end in a cycle, %s', async engine => {
    const { refresh, measure, above } = await started(engine);
    await measure(API);
    await refresh(withRelations(BANKING, { partOf: [PAYMENTS, BANKING] }));
    expect(await above(PAYMENTS)).toContain(`${BANKING} 1`);
    expect(await above(BANKING)).toContain(`${PAYMENTS} 1`);
    expect(await above(BANKING)).not.toContain(`${BANKING} 1`);
  });

  it.each(ENGINES)(
    'leaves everything as it was when the catalog fails, %s',
    async engine => {
      const { projectionOf, logger, refresh, measure, store } = await started(
        engine,
      );
      await measure(API);
      await refresh(catalog());
      const before = await store.list();
      const broken = catalogServiceMock.mock();
      broken.getEntitiesByRefs.mockRejectedValue(new Error('no catalog'));
      await expect(projectionOf(broken).refresh()).rejects.toThrow(
        'no catalog',
      );
      await projectionOf(broken).include(API);
      expect(logger.warn).toHaveBeenCalledTimes(1);
      expect(await store.list()).toEqual(before);
    },
  );

  it.each(ENGINES)(
    'takes in one entity at once, also beneath a system that is gone, %s',
    async engine => {
      const { projectionOf, refresh, measure, above } = await started(engine);
      await measure(LENDING, PAYMENTS);
      await refresh(catalog());
      const lending = await above(LENDING);
      await measure(API);
      const entities = without(PAYMENTS);
      await projectionOf(catalogServiceMock({ entities })).include(API);
      expect(await above(API)).toEqual(
        [`${BANKING} 2`, `${COMPANY} 2`, `${TEAM} 1`, `${PAYMENTS} 1`].sort(),
      );
      expect(await above(LENDING)).toEqual(lending);
    },
  );

  it.each(ENGINES)(
    'is the same after several changes at once, %s',
    async engine => {
      const { projectionOf, refresh, measure, store } = await started(engine);
      await measure(API, PAYMENTS, LENDING);
      const projection = projectionOf(
        catalogServiceMock({ entities: catalog() }),
      );
      await Promise.all([
        projection.refresh(),
        projection.include(API),
        projection.include(LENDING),
        projection.refresh(),
      ]);
      const together = await store.list();
      await refresh(catalog());
      const sorted = (rows: typeof together) =>
        rows.map(row => JSON.stringify(row)).sort();
      expect(sorted(together)).toEqual(sorted(await store.list()));
      expect(together).toHaveLength(9);
    },
  );

  it.each(ENGINES)(
    'asks the catalog for each entity once, in few requests, %s',
    async engine => {
      const { projectionOf, measure } = await started(engine);
      const refs = Array.from(
        { length: 700 },
        (_, i) => `component:default/c-${i}`,
      );
      await measure(...refs);
      const mock = catalogServiceMock({
        entities: [
          ...refs.map(ref =>
            entityOf(ref, { relations: { partOf: [PAYMENTS] } }),
          ),
          ...catalog(),
        ],
      });
      const asked: number[] = [];
      await projectionOf({
        ...mock,
        getEntitiesByRefs: async (request, options) => {
          asked.push(request.entityRefs.length);
          return await mock.getEntitiesByRefs(request, options);
        },
      }).refresh();
      expect(asked).toEqual([500, 200, 1, 2, 1]);
    },
  );
});
