import { BANKING, draftOf, SYSTEM } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const GOLD = {
  title: 'Payments',
  level: 'gold',
  description: null,
  service: { title: 'Payments' },
  timeZone: 'Europe/Berlin',
  calendar: '24x7',
  targets: [
    {
      name: 'Availability',
      indicator: 'availability',
      objective: { kind: 'availability', atLeast: 99.9 },
      period: 'month',
    },
  ],
};

async function startedWith(knex: Parameters<typeof startPortal>[0]['knex']) {
  const portal = await startPortal({ knex });
  const create = async (changes: object = {}, headers = {}) =>
    await portal.send('pipeline', 'post', '/offerings', {
      body: { name: 'Gold', ...GOLD, ...changes },
      headers,
    });
  const change = async (changes: object, etag = '1') =>
    await portal.send('pipeline', 'put', '/offerings/gold', {
      body: { ...GOLD, ...changes },
      headers: { 'If-Match': etag },
    });
  const read = async () =>
    await portal.send('pipeline', 'get', '/offerings/gold');
  const act = async (what: 'archive' | 'restore') =>
    await portal.send('pipeline', 'post', `/offerings/gold/${what}`, {
      body: {},
    });
  const names = async (query = '') =>
    (await portal.send('pipeline', 'get', `/offerings${query}`)).body.items.map(
      ({ name }: { name: string }) => name,
    );
  return { portal, create, change, read, act, names };
}

const databases = createDatabases();

async function started(engine: Engine) {
  return await startedWith(await databases.migrated(engine));
}

describe.each(ENGINES)('createOfferingsRouter, on %s', engine => {
  it('keeps an offering, and answers what can be sent back', async () => {
    const { create, read, change } = await started(engine);
    const created = await create();
    expect(created.status).toBe(201);
    expect(created.headers.location).toBe('/api/sla/offerings/gold');
    expect(created.body).toMatchObject({
      name: 'gold',
      state: 'kept',
      ...GOLD,
      calendar: { hours: '24x7' },
      createdBy: 'external:test-service',
    });
    const { name, state, etag, ...answered } = (await read()).body;
    const { createdAt, createdBy, changedAt, changedBy, ...sent } = answered;
    expect((await change(sent)).body).toMatchObject({
      ...sent,
      etag: '2',
    });
  });

  it('changes the whole of it, on what was read', async () => {
    const { create, change, read } = await started(engine);
    await create({ customerDuties: ['Name a contact'] });
    expect((await change({ level: 'silver' })).status).toBe(200);
    const { body } = await read();
    expect(body).toMatchObject({ level: 'silver', etag: '2' });
    expect(body).not.toHaveProperty('customerDuties');
    const stale = await change({ level: 'bronze' });
    expect(stale.status).toBe(409);
    expect(stale.body.error.details).toEqual([
      expect.objectContaining({ field: 'If-Match', yours: '1', current: '2' }),
    ]);
    expect((await read()).body.level).toBe('silver');
  });

  it('lists by name, page by page, and apart what is archived', async () => {
    const { portal, create, act, names } = await started(engine);
    await create();
    await create({ name: 'bronze' });
    await create({ name: 'silver' });
    expect((await act('archive')).body).toMatchObject({ state: 'archived' });
    expect(await names()).toEqual(['bronze', 'gold', 'silver']);
    expect(await names('?state=kept')).toEqual(['bronze', 'silver']);
    expect(await names('?state=archived')).toEqual(['gold']);
    const { body } = await portal.send('pipeline', 'get', '/offerings?limit=2');
    expect(body.items).toHaveLength(2);
    expect(await names(`?limit=2&cursor=${body.nextCursor}`)).toEqual([
      'silver',
    ]);
    expect((await act('restore')).body).toMatchObject({ state: 'kept' });
    expect((await act('restore')).body.etag).toBe('3');
  });

  it('makes one of a request that is sent twice, even at once', async () => {
    const { create, names } = await started(engine);
    const headers = { 'Idempotency-Key': 'k' };
    const answers = await Promise.all([
      create({}, headers),
      create({}, headers),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await names()).toEqual(['gold']);
    expect((await create({ level: 'x' }, headers)).status).toBe(409);
  });

  it('says beside an agreement what it began from, and changes nothing of it', async () => {
    const { portal, create, act } = await started(engine);
    await portal.send('pipeline', 'post', '/indicators', {
      body: {
        entityRef: SYSTEM,
        name: 'availability',
        stream: 'states',
        unit: 'seconds',
        whereNothingReported: 'up',
      },
    });
    const { body: agreement } = await portal.send(
      'pipeline',
      'post',
      '/agreements',
      { body: draftOf({ customer: BANKING }) },
    );
    const path = `/agreements/${agreement.id}/offering`;
    const set = async (name: string | null) =>
      await portal.send('pipeline', 'put', path, { body: { name } });
    const began = async () =>
      (await portal.send('pipeline', 'get', path)).body.offering;

    expect(await began()).toBeNull();
    const unknown = await set('gold');
    expect(unknown.status).toBe(400);
    expect(unknown.body.error.details).toEqual([
      { field: 'name', reason: 'there is no offering gold' },
    ]);
    await create();
    await create({ name: 'silver' });
    expect((await set('gold')).body.offering).toMatchObject({ name: 'gold' });
    await act('archive');
    expect(await began()).toMatchObject({ name: 'gold', state: 'archived' });
    expect((await set('gold')).status).toBe(200);
    expect((await set('silver')).status).toBe(200);
    expect((await set('gold')).status).toBe(409);
    expect(await began()).toMatchObject({ name: 'silver' });
    expect((await set(null)).status).toBe(200);
    expect(await began()).toBeNull();
    const { body: after } = await portal.send(
      'pipeline',
      'get',
      `/agreements/${agreement.id}`,
    );
    expect(after).toEqual(agreement);
  });

  it.each<[string, object, object]>([
    [
      'a calendar that is not kept',
      { calendar: 'office-hours' },
      { field: 'calendar', reason: 'there is no calendar office-hours' },
    ],
    [
      'a version that a calendar of a target does not have',
      { targets: [{ ...GOLD.targets[0], calendar: 'office-hours@2' }] },
      {
        field: 'targets.0.calendar',
        reason: 'there is no version 2 of a calendar office-hours',
      },
    ],
    [
      'an indicator with its entity',
      {
        targets: [
          { ...GOLD.targets[0], indicator: 'system:default/x/availability' },
        ],
      },
      {
        field: 'targets.0.indicator',
        reason: 'must have letters, digits and .-_ between them only',
      },
    ],
  ])('refuses %s, and keeps nothing', async (_what, changes, detail) => {
    const { create, names } = await started(engine);
    const { status, body } = await create(changes);
    expect(status).toBe(400);
    expect(body.error.details).toEqual([detail]);
    expect(await names()).toEqual([]);
  });

  it('refuses a name that is taken', async () => {
    const { create } = await started(engine);
    await create();
    const { status, body } = await create({ level: 'other' });
    expect(status).toBe(409);
    expect(body.error.details).toEqual([
      { field: 'name', reason: 'gold is taken' },
    ]);
  });
});
