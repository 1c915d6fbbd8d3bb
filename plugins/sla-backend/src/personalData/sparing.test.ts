import { randomUUID } from 'node:crypto';
import { entityOf } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { stageCatalog } from '../__testUtils__/stageCatalog';
import { startPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const WHO = 'pipeline';
const CUSTOMER = '/customers/default/retail-banking';
const ANNA = 'user:default/anna';

describe.each(ENGINES)('changing no more than the name, %s', engine => {
  const databases = createDatabases();
  let portal: Portal;

  const send = async (
    path: string,
    body: object,
    headers: Record<string, string> = {},
  ) => await portal.send(WHO, 'post', path, { body, headers });

  const opportunity = async (title: string) =>
    (
      await send(`${CUSTOMER}/opportunities`, {
        title,
        services: ['system:default/payments'],
      })
    ).body.id;

  const titleOf = async (id: string) =>
    (await portal.knex('opportunities').where({ id }).first('title')).title;

  const etagOf = async (sought: object) =>
    (await send('/personal-data/search', sought)).body.etag;

  const erase = async (sought: object) =>
    await send('/personal-data/erasures', sought, {
      'If-Match': `"${await etagOf(sought)}"`,
    });

  const correct = async (names: string[], name: string, etag?: string) =>
    await send(
      '/personal-data/replacements',
      { names, to: { name } },
      {
        'If-Match': `"${etag ?? (await etagOf({ names }))}"`,
        'Idempotency-Key': `${name} instead of ${names}`,
      },
    );

  beforeAll(async () => {
    portal = await startPortal({
      knex: await databases.migrated(engine),
      catalog: [
        ...stageCatalog,
        entityOf(ANNA),
        entityOf('system:default/anna-db'),
      ],
    });
  });

  it('leaves refs that have the name in them', async () => {
    const declared = await send('/customers', {
      name: 'branch-of-anna',
      title: 'Branch',
      description: 'Ask Anna, or user:default/anna',
      type: 'internal',
      relationshipManager: ANNA,
    });
    expect(declared.status).toBe(201);
    const meeting = await send(`${CUSTOMER}/interactions`, {
      kind: 'meeting',
      title: 'Meeting with Anna',
      participants: [ANNA, 'Anna'],
      entities: ['system:default/anna-db'],
    });
    expect(meeting.status).toBe(201);

    expect((await erase({ names: ['Anna'] })).status).toBe(201);
    const kept = await portal
      .knex('kept_customers')
      .where({ ref: 'customer:default/branch-of-anna' })
      .first('declaration');
    expect(JSON.parse(kept.declaration)).toMatchObject({
      description: 'Ask Erased person, or user:default/anna',
      relationshipManager: ANNA,
    });
    const after = await portal
      .knex('interactions')
      .where({ id: meeting.body.id })
      .first('title', 'participants');
    expect(after.title).toBe('Meeting with Erased person');
    expect(JSON.parse(after.participants)).toEqual([ANNA, 'Erased person']);
  });

  it('takes no user for what an entry or announcement is about', async () => {
    const bodies = [
      [`${CUSTOMER}/interactions`, { kind: 'note', title: 'Of Anna' }],
      ['/announcements', { kind: 'service-change', title: 'Of Anna' }],
    ] as const;
    for (const [path, body] of bodies) {
      const answer = await send(path, { ...body, entities: [ANNA] });
      expect(answer).toMatchObject({ status: 400 });
      expect(JSON.stringify(answer.body)).toContain('must not be a user');
    }
  });

  it('removes a contact only where they are the person', async () => {
    for (const name of ['Berta Kuhn', 'Berta Kuhn and team']) {
      const { status } = await send(`${CUSTOMER}/contacts`, { name });
      expect(status).toBe(201);
    }
    expect((await erase({ names: ['Berta Kuhn'] })).status).toBe(201);
    const left = await portal.knex('contacts').select('name');
    expect(left.map(({ name }) => name)).toEqual(['Erased person and team']);
  });

  it('finds a name however its letters are stored', async () => {
    const id = await opportunity('For Jo\u0308rn');
    expect((await erase({ names: ['Jörn'] })).status).toBe(201);
    expect(await titleOf(id)).toBe('For Erased person');
  });

  it('finds a name among many texts that nearly have it', async () => {
    const id = await opportunity('For Tim Berg');
    const { key, ...row } = await portal
      .knex('opportunities')
      .where({ id })
      .first();
    const beside = Array.from({ length: 5_001 }, () => ({
      ...row,
      id: randomUUID(),
      title: 'For Timotheus Bergmann',
    }));
    await portal.knex.batchInsert('opportunities', beside, 100);
    expect((await erase({ names: ['Tim Berg'] })).status).toBe(201);
    expect(await titleOf(id)).toBe('For Erased person');
    await portal
      .knex('opportunities')
      .where({ title: 'For Timotheus Bergmann' })
      .delete();
  });

  it('corrects once where two ask for the same at once', async () => {
    const id = await opportunity('For Ida Voss');
    const etag = await etagOf({ names: ['Ida Voss', 'Voss'] });
    const both = await Promise.all(
      [1, 2].map(
        async () => await correct(['Ida Voss', 'Voss'], 'Ida Voss-Kern', etag),
      ),
    );
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[1].body).toEqual(both[0].body);
    expect(await titleOf(id)).toBe('For Ida Voss-Kern');
  });

  it('is refused where it stands in another row than was seen', async () => {
    const rows: string[] = [];
    for (let i = 0; i < 102; i += 1) {
      rows.push(await opportunity('For Ole Holm'));
    }
    const sought = { names: ['Ole Holm'] };
    const etag = await etagOf(sought);
    const { key } = await portal
      .knex('opportunities')
      .whereIn('id', rows)
      .orderBy('id', 'desc')
      .first('key');
    await portal
      .knex('opportunities')
      .where({ key })
      .update({ id: 'ffffffff-ffff-4fff-bfff-ffffffffffff' });
    const { status } = await send('/personal-data/erasures', sought, {
      'If-Match': `"${etag}"`,
    });
    expect(status).toBe(409);
  });

  it('corrects once, however often it is asked', async () => {
    const id = await opportunity('For Lea');
    expect((await correct(['Lea'], 'Lea Klein')).status).toBe(201);
    expect(await titleOf(id)).toBe('For Lea Klein');
    const again = await send(
      '/personal-data/replacements',
      { names: ['Lea'], to: { name: 'Lea Klein' } },
      { 'If-Match': `"${await etagOf({ names: ['Lea'] })}"` },
    );
    expect(again.body.outcomes).toEqual([]);
    expect(await titleOf(id)).toBe('For Lea Klein');
  });
});
