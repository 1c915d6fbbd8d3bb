import {
  ACME,
  BANKING,
  entities,
  entityOf,
  SYSTEM,
} from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal, type Who } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MARKUS = 'user:default/markus';
const SOFIA = 'user:default/sofia';
const TOM = 'user:default/tom';
const HR = 'customer:default/hr';

const people = ['sofia', 'tom', 'jane', 'markus', 'wanda'].map(name =>
  entityOf(`user:default/${name}`),
);

const declaration = {
  title: 'Human Resources',
  type: 'internal',
  relationshipManager: SOFIA,
  representatives: [TOM],
  owns: [SYSTEM],
};

describe('customers that the portal keeps', () => {
  const databases = createDatabases();

  async function started(engine: Engine) {
    const catalog = [...entities, ...people];
    const portal = await startPortal({
      knex: await databases.migrated(engine),
      catalog,
    });
    const create = async (changes: object = {}, headers = {}) =>
      await portal.send(MARKUS, 'post', '/customers', {
        body: { name: 'HR', ...declaration, ...changes },
        headers,
      });
    const read = async (who: Who = MARKUS) =>
      await portal.send(who, 'get', '/customers/default/hr');
    const change = async (
      changes: object,
      { etag = '1', who = MARKUS }: { etag?: string; who?: Who } = {},
    ) =>
      await portal.send(who, 'put', '/customers/default/hr', {
        body: { ...declaration, ...changes },
        headers: { 'If-Match': etag },
      });
    const act = async (what: 'archive' | 'restore') =>
      await portal.send(MARKUS, 'post', `/customers/default/hr/${what}`, {
        body: {},
      });
    const refs = async (query = '') =>
      (await portal.send(MARKUS, 'get', `/customers${query}`)).body.items.map(
        ({ ref }: { ref: string }) => ref,
      );
    return { portal, catalog, create, read, change, act, refs };
  }

  it.each(ENGINES)(
    'are there at once, for everybody concerned, %s',
    async engine => {
      const { create, read, refs } = await started(engine);
      const { status, headers, body } = await create();
      expect(status).toBe(201);
      expect(headers.location).toBe('/api/sla/customers/default/hr');
      expect(headers.etag).toBe('"1"');
      expect(body).toMatchObject({
        ref: HR,
        title: 'Human Resources',
        home: 'portal',
        state: 'declared',
        relationshipManager: SOFIA,
        owns: [SYSTEM],
        kept: { state: 'kept', createdBy: MARKUS },
      });
      expect((await read()).body).toEqual(body);
      expect((await read(SOFIA)).status).toBe(200);
      expect(await refs('?search=RESOURCES')).toEqual([HR]);
      expect(await refs(`?entityRef=${SYSTEM}`)).toContain(HR);
      // Tom now sees what he acts for, and nothing of what the portal keeps of it.
      expect((await read(TOM)).body).toMatchObject({
        ref: HR,
        kept: null,
        etag: null,
        conflicts: null,
      });
    },
  );

  it.each(ENGINES)(
    'stay when the catalog is read, whether it has them or not, %s',
    async engine => {
      const { portal, create, read } = await started(engine);
      await create();
      await portal.refreshCustomers();
      expect((await read()).body).toMatchObject({
        state: 'declared',
        home: 'portal',
        owns: [SYSTEM],
      });
    },
  );

  it.each(ENGINES)(
    'give way to YAML of the same name, and come back, %s',
    async engine => {
      const { portal, catalog, create, read, change, refs } = await started(
        engine,
      );
      await create();
      catalog.push(
        entityOf(HR, { spec: { type: 'external', representatives: [] } }),
      );
      await portal.refreshCustomers();
      expect((await read()).body).toMatchObject({
        home: 'catalog',
        type: 'external',
        owns: [],
        kept: { title: 'Human Resources' },
      });
      expect((await refs()).filter((ref: string) => ref === HR)).toHaveLength(
        1,
      );
      const refused = await change({ title: 'Other' });
      expect(refused.status).toBe(409);
      expect(refused.body.error.message).toContain('change it there');
      catalog.pop();
      await portal.refreshCustomers();
      expect((await read()).body).toMatchObject({
        home: 'portal',
        type: 'internal',
        state: 'declared',
        representatives: [TOM],
        owns: [SYSTEM],
      });
    },
  );

  it.each(ENGINES)(
    'change as a whole, against the tag that was read, %s',
    async engine => {
      const { create, read, change } = await started(engine);
      await create();
      const changed = await change({
        owns: [],
        uses: [SYSTEM],
        contactCadenceDays: 30,
      });
      expect(changed.status).toBe(200);
      expect(changed.headers.etag).toBe('"2"');
      expect(changed.body).toMatchObject({
        owns: [],
        uses: [SYSTEM],
        kept: { contactCadenceDays: 30 },
      });
      const stale = await change({ title: 'Lost' });
      expect(stale.status).toBe(409);
      expect(stale.body.error.details).toEqual([
        expect.objectContaining({ yours: '1', current: '2' }),
      ]);
      expect((await read()).body.title).toBe('Human Resources');
    },
  );

  it.each(ENGINES)(
    'leave lists when they are archived, and come back, %s',
    async engine => {
      const { portal, create, read, act, refs } = await started(engine);
      await create();
      expect((await act('archive')).body).toMatchObject({ state: 'archived' });
      expect((await act('archive')).body.etag).toBe('2');
      await portal.refreshCustomers();
      expect(await refs()).not.toContain(HR);
      expect(await refs('?state=archived')).toEqual([HR]);
      expect((await read()).status).toBe(200);
      // Whoever represented it still does: they see its past, and no other's.
      const { body } = await portal.send(TOM, 'get', '/customers/default/hr');
      expect(body.state).toBe('archived');
      expect((await act('restore')).body).toMatchObject({ state: 'declared' });
      expect(await refs()).toContain(HR);
    },
  );

  it('are made once by a request that is sent again', async () => {
    const { create } = await started('SQLITE_3');
    const key = { 'Idempotency-Key': 'once' };
    const first = await create({}, key);
    expect((await create({}, key)).body).toEqual(first.body);
    const other = await create({ title: 'Another' }, key);
    expect(other.status).toBe(409);
  });

  it('shows both managers that two customers claim one system', async () => {
    const { create, portal } = await started('SQLITE_3');
    const { body } = await create();
    expect(body.conflicts).toEqual([
      { entityRef: SYSTEM, customerRef: BANKING },
    ]);
    const other = await portal.send(
      SOFIA,
      'get',
      '/customers/default/retail-banking',
    );
    expect(other.body.conflicts).toEqual([
      { entityRef: SYSTEM, customerRef: HR },
    ]);
    const own = await portal.send(TOM, 'get', '/customers/default/hr');
    expect(own.body.conflicts).toBeNull();
  });

  it('has a deputy only on the days that they stand in', async () => {
    const { create, portal, refs } = await started('SQLITE_3');
    const wanda = 'user:default/wanda';
    await create({
      serviceLevelManager: MARKUS,
      relationshipManagerDeputy: { ref: wanda, to: '2020-12-31' },
    });
    await create({
      name: 'facilities',
      title: 'Facilities',
      owns: [],
      relationshipManagerDeputy: { ref: wanda, from: '2020-01-01' },
    });
    const mine = await portal.send(wanda, 'get', '/customers?mine=true');
    expect(
      mine.body.items.map(({ title }: { title: string }) => title),
    ).toEqual(['Facilities']);
    expect(await refs('?mine=true')).toEqual(
      expect.arrayContaining([ACME, BANKING, HR]),
    );
  });

  it('finds text with signs that a database would take for its own', async () => {
    const { create, refs } = await started('SQLITE_3');
    await create({ title: '100 % Äpfel_\\' });
    expect(await refs(`?search=${encodeURIComponent('% ÄPFEL_\\')}`)).toEqual([
      HR,
    ]);
    expect(await refs(`?search=${encodeURIComponent('_00')}`)).toEqual([]);
  });

  describe('refuse', () => {
    it.each([
      [
        'people, groups and entities that are not in the catalog',
        {
          businessUnit: 'group:default/nobody',
          representatives: [TOM, 'user:default/ghost'],
          owns: ['system:default/ghost'],
        },
        ['businessUnit', 'representatives.1', 'owns.0'],
      ],
      [
        'another kind for a person',
        { relationshipManager: SYSTEM },
        ['relationshipManager'],
      ],
      [
        'a parent that is not known',
        { partOf: 'customer:default/ghost' },
        ['partOf'],
      ],
      ['itself as its parent', { partOf: HR }, ['partOf']],
      [
        'a unit of another company',
        { type: 'external', businessUnit: 'group:default/team-both' },
        ['businessUnit'],
      ],
      ['a field that is not known', { colour: 'red' }, ['colour']],
      ['a name that the catalog cannot have', { name: 'a b' }, ['name']],
      [
        'a deputy until before they begin',
        {
          relationshipManagerDeputy: {
            ref: SOFIA,
            from: '2026-02-01',
            to: '2026-01-01',
          },
        },
        ['relationshipManagerDeputy.to'],
      ],
    ])('%s', async (_what, changes, fields) => {
      const { create, portal } = await started('SQLITE_3');
      const before = await portal.rowCounts();
      const { status, body } = await create(changes);
      expect(status).toBe(400);
      expect(
        body.error.details.map(({ field }: { field: string }) => field),
      ).toEqual(fields);
      expect(await portal.rowCounts()).toEqual(before);
    });

    it('a name that the catalog or the portal has already', async () => {
      const { create, act } = await started('SQLITE_3');
      await create();
      const reason = async (changes: object, headers = {}) => {
        const { status, body } = await create(changes, headers);
        return [status, body.error.details[0].reason];
      };
      expect(await reason({}, { 'Idempotency-Key': 'new' })).toEqual([
        409,
        'is that of a customer which is there already',
      ]);
      expect(await reason({ name: 'acme-logistics' })).toEqual([
        409,
        'is that of a customer which the catalog declares',
      ]);
      expect(await reason({})).toEqual([
        409,
        'is that of a customer which is there already',
      ]);
      await act('archive');
      expect(await reason({})).toEqual([
        409,
        'is that of an archived customer, which can be restored',
      ]);
    });

    it('to be part of what is part of them', async () => {
      const { create, change } = await started('SQLITE_3');
      await create();
      await create({ name: 'payroll', title: 'Payroll', owns: [], partOf: HR });
      const { status, body } = await change({
        partOf: 'customer:default/payroll',
      });
      expect(status).toBe(400);
      expect(body.error.details[0].field).toBe('partOf');
    });

    it('nothing because of a link that broke since', async () => {
      const { catalog, create, change } = await started('SQLITE_3');
      await create();
      catalog.splice(
        catalog.findIndex(one => one.kind === 'System'),
        1,
      );
      expect((await change({ title: 'HR' })).status).toBe(200);
    });
  });
});
