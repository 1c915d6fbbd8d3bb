import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { ACME, BANKING, entities, SYSTEM } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { CustomersProjection } from './CustomersProjection';
import { DatabaseCustomersStore } from './DatabaseCustomersStore';

jest.setTimeout(60_000);

const ALL = { kind: 'all' } as const;

describe('CustomersProjection', () => {
  const databases = createDatabases();

  async function started(engine: Engine) {
    const store = DatabaseCustomersStore.create({
      knex: await databases.migrated(engine),
    });
    const refresh = async (catalog: readonly Entity[], now = 1) =>
      await CustomersProjection.create({
        auth: mockServices.auth(),
        catalog: catalogServiceMock({ entities: [...catalog] }),
        store,
        now: () => now,
      }).refresh();
    const refs = async (
      query: Partial<Parameters<typeof store.list>[0]> = {},
    ) => {
      const told = { scope: ALL, except: [] };
      const found = await store.list({
        scope: ALL,
        told,
        limit: 100,
        ...query,
      });
      return found.map(({ customer }) => customer.ref);
    };
    return { store, refresh, refs };
  }

  it.each(ENGINES)('takes in people and links, %s', async engine => {
    const { store, refresh } = await started(engine);
    await refresh(entities);
    expect(await store.get(BANKING, ALL)).toMatchObject({
      ref: BANKING,
      type: 'internal',
      state: 'declared',
      serviceLevelManager: 'user:default/markus',
      relationshipManager: 'user:default/sofia',
      representatives: ['user:default/tom'],
      owns: [SYSTEM],
      uses: [],
    });
    expect(await store.get(ACME, ALL)).toMatchObject({
      type: 'external',
      owns: [],
      uses: [SYSTEM],
    });
  });

  it.each(ENGINES)('leaves another kind of that name out, %s', async engine => {
    const { refresh, refs } = await started(engine);
    const [customer] = entities.filter(({ kind }) => kind === 'Customer');
    await refresh([{ ...customer, apiVersion: 'crm.example.com/v1' }]);
    expect(await refs()).toEqual([]);
  });

  it.each(ENGINES)(
    'marks who left the catalog, keeps them, and knows them again, %s',
    async engine => {
      const { store, refresh } = await started(engine);
      await refresh(entities);
      await refresh(
        entities.filter(({ metadata }) => metadata.name !== 'acme-logistics'),
        2,
      );
      expect(await store.get(ACME, ALL)).toMatchObject({
        state: 'undeclared',
        representatives: ['user:default/jane'],
        uses: [SYSTEM],
      });
      // Else the portal would take Jane for somebody without a customer.
      expect(await store.standingOf(['user:default/jane'])).toMatchObject({
        represents: [ACME],
      });
      expect(await store.get(BANKING, ALL)).toMatchObject({
        state: 'declared',
      });
      await refresh(entities, 3);
      expect(await store.get(ACME, ALL)).toMatchObject({
        state: 'declared',
        representatives: ['user:default/jane'],
        uses: [SYSTEM],
      });
    },
  );

  it.each(ENGINES)('follows changes of people and links, %s', async engine => {
    const { store, refresh } = await started(engine);
    await refresh(entities);
    await refresh(
      entities.map(entity =>
        entity.metadata.name === 'acme-logistics'
          ? {
              ...entity,
              metadata: { ...entity.metadata, title: 'Acme' },
              spec: { type: 'external', representatives: ['user:default/joe'] },
              relations: [],
            }
          : entity,
      ),
      2,
    );
    expect(await store.get(ACME, ALL)).toMatchObject({
      title: 'Acme',
      representatives: ['user:default/joe'],
      serviceLevelManager: null,
      uses: [],
    });
  });

  it.each(ENGINES)(
    'leaves everything as it was when the catalog fails, %s',
    async engine => {
      const { store, refresh, refs } = await started(engine);
      await refresh(entities);
      const before = await refs();
      const catalog = catalogServiceMock.mock();
      catalog.streamEntities.mockImplementation(async function* fails() {
        yield entities;
        throw new Error('the catalog is gone');
      });
      await expect(
        CustomersProjection.create({
          auth: mockServices.auth(),
          catalog,
          store,
        }).refresh(),
      ).rejects.toThrow('the catalog is gone');
      expect(await refs()).toEqual(before);
    },
  );

  it.each(ENGINES)(
    'is the same after two instances refreshed at once, %s',
    async engine => {
      const { refresh, refs, store } = await started(engine);
      await Promise.all([refresh(entities), refresh(entities)]);
      expect(await refs()).toEqual([ACME, 'customer:default/both', BANKING]);
      expect((await store.people(BANKING)).representatives).toEqual([
        'user:default/tom',
      ]);
    },
  );

  it.each(ENGINES)('pages by ref, %s', async engine => {
    const { refresh, refs } = await started(engine);
    await refresh(entities);
    const [first] = await refs({ limit: 1 });
    expect([first, ...(await refs({ after: [first] }))]).toEqual([
      ACME,
      'customer:default/both',
      BANKING,
    ]);
    expect(await refs({ entityRef: SYSTEM })).toEqual([ACME, BANKING]);
  });
});
