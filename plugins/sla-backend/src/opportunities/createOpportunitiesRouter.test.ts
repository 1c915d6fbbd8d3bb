import { OTHER_SYSTEM, SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { allowAll, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const MARKUS = 'user:default/markus';
const SOFIA = 'user:default/sofia';
const TOM = 'user:default/tom';
const PATH = '/customers/default/retail-banking/opportunities';

const SPOTTED = {
  title: 'Night support',
  text: '**They** work at night, too',
  value: { amount: 1_250_000_00, currency: 'EUR' },
  services: [SYSTEM, OTHER_SYSTEM],
  nextStep: 'Ask for the budget',
  nextStepDue: '2026-12-01',
};

describe.each(ENGINES)('opportunities, %s', engine => {
  const databases = createDatabases();

  async function start(options: { policy?: typeof allowAll } = {}) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
      ...options,
    });
    const create = async (changes: object = {}, headers = {}) =>
      await portal.send(MARKUS, 'post', PATH, {
        body: { ...SPOTTED, ...changes },
        headers,
      });
    const list = async (query = '') =>
      (await portal.send(MARKUS, 'get', `${PATH}${query}`)).body;
    return { ...portal, create, list };
  }

  it('are written down, and changed by their etag', async () => {
    const { create, list, send } = await start();
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...SPOTTED,
      stage: 'spotted',
      createdBy: MARKUS,
      changedAt: null,
      etag: '1',
    });
    const put = async (opportunity: object) =>
      await send(SOFIA, 'put', `${PATH}/${body.id}`, {
        body: opportunity,
        headers: { 'If-Match': body.etag },
      });
    const won = await put({ title: 'Night support', stage: 'won' });
    expect(won.body).toMatchObject({
      stage: 'won',
      value: null,
      services: [],
      changedBy: SOFIA,
      createdBy: MARKUS,
      etag: '2',
    });
    expect((await put(SPOTTED)).status).toBe(409);
    expect((await list()).items).toEqual([won.body]);
  });

  it('are made once by a request that is sent again', async () => {
    const { create, rowCounts } = await start();
    const headers = { 'Idempotency-Key': 'once' };
    const [first, second] = await Promise.all([
      create({}, headers),
      create({}, headers),
    ]);
    expect(second.body).toEqual(first.body);
    expect((await rowCounts()).opportunities).toBe(1);
  });

  it('are refused where they cannot be, and nothing is stored', async () => {
    const { create, rowCounts } = await start();
    for (const [changes, field] of [
      [{ title: '' }, 'title'],
      [{ stage: 'hopeful' }, 'stage'],
      [{ value: { amount: 1.5, currency: 'EUR' } }, 'value.amount'],
      [{ value: { amount: 1, currency: 'EURO' } }, 'value.currency'],
      [{ value: { amount: 1, currency: 'AAA' } }, 'value.currency'],
      [{ services: [SYSTEM, 'system:default/nowhere'] }, 'services.1'],
      [{ nextStepDue: 'soon' }, 'nextStepDue'],
    ] as const) {
      expect(await create(changes)).toMatchObject({
        status: 400,
        body: { error: { details: [{ field }] } },
      });
    }
    expect((await rowCounts()).opportunities).toBe(0);
  });

  it("are not there for the customer's side, whatever the policy says", async () => {
    const { create, send } = await start({ policy: allowAll });
    await create();
    expect((await send(TOM, 'get', PATH)).status).toBe(404);
    expect((await send(TOM, 'post', PATH, { body: SPOTTED })).status).toBe(404);
  });

  it('are listed newest first and by page', async () => {
    const { create, list } = await start();
    const ids: string[] = [];
    for (const title of ['One', 'Two', 'Three']) {
      ids.unshift((await create({ title })).body.id);
    }
    const first = await list('?limit=2');
    expect(first.items.map(({ id }: { id: string }) => id)).toEqual(
      ids.slice(0, 2),
    );
    const rest = await list(`?limit=2&cursor=${first.nextCursor}`);
    expect(rest.items).toMatchObject([{ id: ids[2] }]);
    expect(rest.nextCursor).toBeUndefined();
  });

  it('are listed to the end where the last one of a page is removed before the next is read', async () => {
    const knex = await databases.migrated(engine);
    const { send } = await startPortal({ knex });
    for (const title of ['One', 'Two', 'Three']) {
      await send(MARKUS, 'post', PATH, { body: { ...SPOTTED, title } });
    }
    const { body: first } = await send(MARKUS, 'get', `${PATH}?limit=2`);
    await knex('opportunities').where('title', 'Two').delete();
    const { body: rest } = await send(
      MARKUS,
      'get',
      `${PATH}?limit=2&cursor=${first.nextCursor}`,
    );
    expect(rest.items).toMatchObject([{ title: 'One' }]);
  });
});
