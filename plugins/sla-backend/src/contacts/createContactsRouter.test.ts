import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { allowAll, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const MARKUS = 'user:default/markus';
const SOFIA = 'user:default/sofia';
const TOM = 'user:default/tom';
const CUSTOMER = '/customers/default/retail-banking';
const PATH = `${CUSTOMER}/contacts`;

const BERG = {
  name: 'Anna Berg',
  function: 'Head of payments',
  email: 'a.berg+sla@payments.example.org',
  phone: '+49 (30) 1234-56',
  language: 'de',
  receivesAnnouncements: true,
  receivesReports: false,
  state: 'active',
};

describe.each(ENGINES)('contacts, %s', engine => {
  const databases = createDatabases();

  async function start(options: { policy?: typeof allowAll } = {}) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
      ...options,
    });
    const create = async (changes: object = {}, headers = {}) =>
      await portal.send(MARKUS, 'post', PATH, {
        body: { ...BERG, ...changes },
        headers,
      });
    const list = async (query = '') =>
      (await portal.send(MARKUS, 'get', `${PATH}${query}`)).body;
    return { ...portal, create, list };
  }

  it('are added, changed by their etag and removed for good', async () => {
    const { create, list, send } = await start();
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...BERG, createdBy: MARKUS, etag: '1' });
    const path = `${PATH}/${body.id}`;
    const put = async (contact: object) =>
      await send(SOFIA, 'put', path, {
        body: contact,
        headers: { 'If-Match': '1' },
      });
    const changed = await put({ name: 'Anna Berg', state: 'left' });
    expect(changed.body).toMatchObject({
      state: 'left',
      email: null,
      phone: null,
      receivesAnnouncements: false,
      changedBy: SOFIA,
      etag: '2',
    });
    expect((await put(BERG)).status).toBe(409);
    expect((await list()).items).toEqual([changed.body]);
    const remove = async (etag: string) =>
      await send(SOFIA, 'delete', path, { headers: { 'If-Match': etag } });
    expect((await remove('1')).status).toBe(409);
    expect(await remove('2')).toMatchObject({
      status: 200,
      body: { id: body.id },
    });
    expect((await remove('2')).status).toBe(404);
    expect((await list()).items).toEqual([]);
  });

  it('are made once by a request that is sent again', async () => {
    const { create, rowCounts } = await start();
    const headers = { 'Idempotency-Key': 'once' };
    const [first, second] = await Promise.all([
      create({}, headers),
      create({}, headers),
    ]);
    expect(second.body).toEqual(first.body);
    expect((await rowCounts()).contacts).toBe(1);
  });

  it('are refused where they could become more than one address or line', async () => {
    const { create, rowCounts } = await start();
    for (const [field, value] of [
      ['name', ''],
      ['name', 'Anna\r\nBcc: all@example.org'],
      ['name', 'Anna\u2028Berg'],
      ['email', 'berg'],
      ['email', 'Anna <berg@example.org>'],
      ['email', 'berg@example.org, tom@example.org'],
      ['email', 'berg@example.org\r\nBcc: all@example.org'],
      ['email', 'berg@example.org\n'],
      ['email', `${'b'.repeat(250)}@example.org`],
      ['phone', 'call me'],
      ['phone', '+49;ext=1'],
      ['phone', '12'],
      ['phone', '=1234'],
      ['language', 'German'],
      ['state', 'gone'],
    ] as const) {
      const { status, body } = await create({ [field]: value });
      expect({ value, status, body }).toMatchObject({
        value,
        status: 400,
        body: { error: { details: [{ field }] } },
      });
    }
    expect((await rowCounts()).contacts).toBe(0);
  });

  it("are not there for the customer's side, whatever the policy says, which is told its side", async () => {
    const { create, send } = await start({ policy: allowAll });
    const { body } = await create();
    const path = `${PATH}/${body.id}`;
    const headers = { 'If-Match': body.etag };
    for (const { status } of [
      await send(TOM, 'get', PATH),
      await send(TOM, 'post', PATH, { body: BERG }),
      await send(TOM, 'put', path, { body: BERG, headers }),
      await send(TOM, 'delete', path, { headers }),
    ]) {
      expect(status).toBe(404);
    }
    const sideFor = async (who: typeof TOM | typeof MARKUS) =>
      (await send(who, 'get', CUSTOMER)).body.side;
    expect(await sideFor(TOM)).toBe('customer');
    expect(await sideFor(MARKUS)).toBe('provider');
  });

  it('are beneath their own customer alone', async () => {
    const { create, send } = await start({ policy: allowAll });
    const { body } = await create();
    const other = await send(
      MARKUS,
      'delete',
      `/customers/default/acme-logistics/contacts/${body.id}`,
      { headers: { 'If-Match': body.etag } },
    );
    expect(other.status).toBe(404);
  });

  it('are listed as they were added, by page', async () => {
    const { create, list } = await start();
    const ids: string[] = [];
    for (const name of ['One', 'Two', 'Three']) {
      ids.push((await create({ name })).body.id);
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
    const { create, list, send } = await start();
    const made: { id: string; etag: string }[] = [];
    for (const name of ['One', 'Two', 'Three']) {
      made.push((await create({ name })).body);
    }
    const first = await list('?limit=2');
    await send(MARKUS, 'delete', `${PATH}/${made[1].id}`, {
      headers: { 'If-Match': made[1].etag },
    });
    const rest = await list(`?limit=2&cursor=${first.nextCursor}`);
    expect(rest.items).toMatchObject([{ name: 'Three' }]);
  });

  it.each([['9999999999'], ['-1'], ['1; drop table contacts'], ['']])(
    'refuse a cursor of %p, which no page gave out',
    async key => {
      const { send } = await start();
      const cursor = Buffer.from(JSON.stringify([key])).toString('base64url');
      expect(
        await send(MARKUS, 'get', `${PATH}?cursor=${cursor}`),
      ).toMatchObject({
        status: 400,
        body: { error: { details: [{ field: 'cursor' }] } },
      });
    },
  );

  it('are gone with how to reach them once the person is erased', async () => {
    const { create, list, send } = await start({ policy: allowAll });
    await create();
    await create({ name: 'Ben Kurz' });
    const person = { names: ['Anna Berg'] };
    const { body: found } = await send(
      MARKUS,
      'post',
      '/personal-data/search',
      { body: person },
    );
    const erased = await send(MARKUS, 'post', '/personal-data/erasures', {
      body: person,
      headers: { 'If-Match': found.etag },
    });
    expect(erased.status).toBe(201);
    expect((await list()).items).toMatchObject([{ name: 'Ben Kurz' }]);
  });
});
