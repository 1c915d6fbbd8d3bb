import { ACME, BANKING, SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import {
  startPortal,
  type Portal,
  type Who,
} from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const SOFIA = 'user:default/sofia';
const MARKUS = 'user:default/markus';
const TOM = 'user:default/tom';
const PATH = '/customers/default/retail-banking/interactions';

describe('createDialogueRouter', () => {
  const databases = createDatabases();

  const start = async (engine: (typeof ENGINES)[number] = 'SQLITE_3') =>
    await startPortal({ knex: await databases.migrated(engine) });

  const record = async (
    portal: Portal,
    changes: object = {},
    { who = SOFIA, path = PATH }: { who?: Who; path?: string } = {},
  ) =>
    await portal.send(who, 'post', path, {
      body: { kind: 'meeting', title: 'Review of October', ...changes },
    });

  const list = async (portal: Portal, who: Who, path: string) => {
    const { body } = await portal.send(who, 'get', path);
    const titles = body.items.map(({ title }: { title: string }) => title);
    return { titles, nextCursor: body.nextCursor };
  };

  it.each(ENGINES)('records a meeting and gives it back whole, %s', async e => {
    const portal = await start(e);
    const text = `${'🦉'.repeat(9_988)} שלום =cmd()`;
    const made = await record(portal, {
      at: '2026-10-01T08:00:00Z',
      until: '2026-10-01T09:00:00Z',
      place: 'Room 4',
      text,
      participants: ['User:default/Tom', 'Kim Park, Acme'],
      entities: ['System:Default/Payments', SYSTEM],
      links: [{ title: 'Slides', url: 'https://example.org/slides' }],
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      customerRef: BANKING,
      kind: 'meeting',
      at: '2026-10-01T08:00:00Z',
      until: '2026-10-01T09:00:00Z',
      place: 'Room 4',
      text,
      participants: ['user:default/tom', 'Kim Park, Acme'],
      entities: [SYSTEM],
      links: [{ title: 'Slides', url: 'https://example.org/slides' }],
      visibility: 'internal',
      writtenBy: 'provider',
      complaint: null,
      createdBy: SOFIA,
      changedAt: null,
    });
    const again = await portal.send(SOFIA, 'get', `${PATH}/${made.body.id}`);
    expect(again.body).toEqual(made.body);
    expect(again.headers.etag).toBe('"1"');
  });

  it.each(ENGINES)(
    'shows the customer what is shared, and nothing else, %s',
    async engine => {
      const portal = await start(engine);
      const internal = await record(portal, { title: 'Among us' });
      await record(portal, { title: 'With you', visibility: 'shared' });
      const both = ['With you', 'Among us'].sort();
      for (const path of [PATH, '/interactions']) {
        expect((await list(portal, SOFIA, path)).titles.sort()).toEqual(both);
        expect((await list(portal, TOM, path)).titles).toEqual(['With you']);
      }
      for (const path of ['', '/meeting.ics']) {
        const hidden = await portal.send(
          TOM,
          'get',
          `${PATH}/${internal.body.id}${path}`,
        );
        expect(hidden.status).toBe(404);
      }
    },
  );

  it.each(ENGINES)(
    'lists newest first, by pages and filters, %s',
    async engine => {
      const portal = await start(engine);
      for (const [title, at, changes] of [
        ['b', '2026-10-02T08:00:00Z', {}],
        ['a', '2026-10-01T08:00:00Z', { entities: [SYSTEM] }],
        ['d', '2026-10-03T08:00:00Z', { kind: 'complaint' }],
        ['c', '2026-10-03T07:00:00Z', { kind: 'note' }],
      ] as const) {
        await record(portal, { title, at, ...changes });
      }
      await record(
        portal,
        { title: 'of Acme', at: '2026-10-05T08:00:00Z', entities: [SYSTEM] },
        { path: '/customers/default/acme-logistics/interactions' },
      );
      const asked = async (query: string, path = PATH) =>
        (await list(portal, SOFIA, `${path}?${query}`)).titles;
      expect(await asked('')).toEqual(['d', 'c', 'b', 'a']);
      const first = await list(portal, SOFIA, `${PATH}?limit=3`);
      expect(first.titles).toEqual(['d', 'c', 'b']);
      expect(await asked(`limit=3&cursor=${first.nextCursor}`)).toEqual(['a']);
      expect(await asked('kind=note')).toEqual(['c']);
      expect(await asked('state=open')).toEqual(['d']);
      expect(await asked('state=closed')).toEqual([]);
      expect(
        await asked('from=2026-10-02T00:00:00Z&to=2026-10-03T08:00:00Z'),
      ).toEqual(['c', 'b']);
      expect(await asked(`entityRef=${SYSTEM}`)).toEqual(['a']);
      expect(await asked(`entityRef=${SYSTEM}`, '/interactions')).toEqual([
        'of Acme',
        'a',
      ]);
    },
  );

  it.each(ENGINES)(
    'changes by the etag that was read, and keeps who shared it when, %s',
    async engine => {
      const portal = await start(engine);
      const { id, etag } = (await record(portal)).body;
      const put = async (ifMatch: string, changes: object = {}) =>
        await portal.send(SOFIA, 'put', `${PATH}/${id}`, {
          body: { title: 'Review', visibility: 'shared', ...changes },
          headers: { 'If-Match': ifMatch },
        });
      const changed = await put(etag, { entities: [SYSTEM] });
      expect(changed.body).toMatchObject({
        title: 'Review',
        entities: [SYSTEM],
        changedBy: SOFIA,
        steps: [{ kind: 'shared', text: null, by: SOFIA }],
      });
      expect((await put(etag)).status).toBe(409);
      const unread = await portal.send(SOFIA, 'put', `${PATH}/${id}`, {
        body: { title: 'Review', visibility: 'shared' },
      });
      expect(unread.status).toBe(428);
      const shown = await portal.send(TOM, 'get', `${PATH}/${id}`);
      expect(shown.body.steps).toEqual([]);
      await put(changed.body.etag, { visibility: 'internal' });
      expect((await portal.send(TOM, 'get', `${PATH}/${id}`)).status).toBe(404);
    },
  );

  it('shares what the customer writes, and keeps it as it was written', async () => {
    const portal = await start();
    const made = await record(
      portal,
      { kind: 'complaint', title: 'Slow' },
      { who: TOM },
    );
    expect(made.body).toMatchObject({
      visibility: 'shared',
      writtenBy: 'customer',
      complaint: { state: 'open', owner: SOFIA },
    });
    const put = async (changes: object) =>
      await portal.send(SOFIA, 'put', `${PATH}/${made.body.id}`, {
        body: { title: 'Slow', visibility: 'shared', ...changes },
        headers: { 'If-Match': '1' },
      });
    for (const [field, value] of [
      ['title', 'Fast'],
      ['text', 'They say it is fast'],
      ['visibility', 'internal'],
    ]) {
      const refused = await put({ [field]: value });
      expect(refused.status).toBe(403);
      expect(refused.body.error.details).toEqual([
        { field, reason: "must stay as the customer's side wrote it" },
      ]);
    }
    const assigned = await put({
      owner: 'group:default/team-payments',
      due: '2027-01-31',
      entities: [SYSTEM],
    });
    expect(assigned.body).toMatchObject({
      entities: [SYSTEM],
      complaint: { owner: 'group:default/team-payments', due: '2027-01-31' },
    });
  });

  it.each<[string, object, string, number]>([
    ['something internal', { visibility: 'internal' }, 'visibility', 403],
    ['an owner', { kind: 'complaint', owner: SOFIA }, 'owner', 403],
    ['a due date', { kind: 'complaint', due: '2027-01-31' }, 'due', 403],
  ])('refuses %s of the customer', async (_what, changes, field, status) => {
    const portal = await start();
    const before = await portal.rowCounts();
    const refused = await record(portal, changes, { who: TOM });
    expect(refused.status).toBe(status);
    expect(refused.body.error.details[0].field).toBe(field);
    expect(await portal.rowCounts()).toEqual(before);
  });

  it.each(ENGINES)('makes one for an Idempotency-Key, %s', async engine => {
    const portal = await start(engine);
    const send = async (title: string) =>
      await portal.send(SOFIA, 'post', PATH, {
        body: { kind: 'note', title },
        headers: { 'Idempotency-Key': 'once' },
      });
    const sent = await Promise.all([send('x'), send('x')]);
    expect(sent[0].body.id).toBe(sent[1].body.id);
    expect((await portal.rowCounts()).interactions).toBe(1);
    expect((await send('y')).status).toBe(409);
  });

  it('audits ids and kinds, never texts', async () => {
    const audited: unknown[] = [];
    const portal = await startPortal({
      knex: await databases.migrated('SQLITE_3'),
      onAudited: (...event) => audited.push(event),
    });
    const { body } = await record(portal, { title: 'Secret' });
    expect(audited).toEqual([
      [
        'interaction-record',
        {
          customerRef: BANKING,
          id: body.id,
          kind: 'meeting',
          visibility: 'internal',
        },
      ],
    ]);
  });

  it('gives a meeting out as a file for calendars, without who takes part', async () => {
    const portal = await start();
    const { id } = (
      await record(portal, {
        at: '2099-10-01T08:00:00Z',
        text: 'We want to raise the price',
        participants: [MARKUS],
      })
    ).body;
    const file = await portal.send(SOFIA, 'get', `${PATH}/${id}/meeting.ics`);
    expect(file.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="meeting.ics"',
    });
    expect(file.text).toContain('SUMMARY:Review of October');
    expect(file.text).not.toMatch(/price|markus/);
  });

  it('knows nothing beneath a customer that is not there', async () => {
    const portal = await start();
    const path = '/customers/default/nobody/interactions';
    expect((await portal.send(MARKUS, 'get', path)).status).toBe(404);
    expect((await record(portal, {}, { path, who: MARKUS })).status).toBe(404);
    const { id } = (await record(portal)).body;
    const elsewhere = ACME.replace('customer:', '/customers/');
    const { status } = await portal.send(
      MARKUS,
      'get',
      `${elsewhere}/interactions/${id}`,
    );
    expect(status).toBe(404);
  });
});
