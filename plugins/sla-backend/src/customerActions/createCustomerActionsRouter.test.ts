import { BANKING } from '../__testUtils__/company';
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
const ERIK = 'user:default/erik';
const TEAM = 'group:default/team-payments';
const CUSTOMER = '/customers/default/retail-banking';
const PATH = `${CUSTOMER}/actions`;

describe('createCustomerActionsRouter', () => {
  const databases = createDatabases();

  const start = async (engine: (typeof ENGINES)[number] = 'SQLITE_3') =>
    await startPortal({ knex: await databases.migrated(engine) });

  const promise = async (
    portal: Portal,
    changes: object = {},
    who: Who = SOFIA,
  ) =>
    await portal.send(who, 'post', PATH, {
      body: {
        title: 'More memory',
        owner: TEAM,
        due: '2026-12-31',
        ...changes,
      },
    });

  const titles = async (portal: Portal, who: Who, path: string) => {
    const { body } = await portal.send(who, 'get', path);
    return body.items.map(({ title }: { title: string }) => title);
  };

  it.each(ENGINES)(
    'keeps what is promised in a meeting with it, or neither, %s',
    async engine => {
      const portal = await start(engine);
      const record = async (...actions: object[]) =>
        await portal.send(SOFIA, 'post', `${CUSTOMER}/interactions`, {
          body: { kind: 'meeting', title: 'Review', actions },
          headers: { 'Idempotency-Key': `${actions.length}` },
        });
      const memory = { title: 'Memory', owner: TEAM, due: '2026-12-31' };
      const offer = { title: 'Offer', owner: SOFIA, due: '2026-12-01' };
      const { body } = await record(memory, offer);
      await record(memory, offer);
      expect(
        await titles(portal, SOFIA, `${PATH}?interactionId=${body.id}`),
      ).toEqual(['Offer', 'Memory']);
      const before = await portal.rowCounts();
      const refused = await record(memory, offer, { ...memory, owner: TOM });
      expect(refused.status).toBe(400);
      expect(refused.body.error.details).toEqual([
        {
          field: 'actions.2.visibility',
          reason: "must be shared: its owner is on the customer's side",
        },
      ]);
      expect(await portal.rowCounts()).toEqual(before);
    },
  );

  it.each(ENGINES)(
    'lists by due date, in pages, what the caller is shown, %s',
    async engine => {
      const portal = await start(engine);
      await promise(portal, { title: 'c', due: '2026-12-03' });
      await promise(portal, {
        title: 'a',
        due: '2026-12-01',
        visibility: 'shared',
      });
      const b = await promise(portal, { title: 'b', due: '2026-12-02' });
      expect(await titles(portal, SOFIA, PATH)).toEqual(['a', 'b', 'c']);
      expect(await titles(portal, TOM, PATH)).toEqual(['a']);
      const first = await portal.send(SOFIA, 'get', `${PATH}?limit=2`);
      expect(
        await titles(
          portal,
          SOFIA,
          `${PATH}?limit=2&cursor=${first.body.nextCursor}`,
        ),
      ).toEqual(['c']);
      await portal.send(SOFIA, 'post', `${PATH}/${b.body.id}/complete`, {
        body: {},
      });
      expect(await titles(portal, SOFIA, `${PATH}?state=open`)).toEqual([
        'a',
        'c',
      ]);
      const hidden = await portal.send(TOM, 'get', `${PATH}/${b.body.id}`);
      expect(hidden.status).toBe(404);
    },
  );

  it.each(ENGINES)(
    'is changed by the etag that was read, completed or dropped once, %s',
    async engine => {
      const portal = await start(engine);
      const { id, etag } = (await promise(portal)).body;
      const put = async (ifMatch: string) =>
        await portal.send(SOFIA, 'put', `${PATH}/${id}`, {
          body: {
            title: 'Much more memory',
            owner: SOFIA,
            due: '2027-01-31',
            visibility: 'shared',
          },
          headers: { 'If-Match': ifMatch },
        });
      const changed = await put(etag);
      expect(changed.body).toMatchObject({
        title: 'Much more memory',
        owner: SOFIA,
        due: '2027-01-31',
        visibility: 'shared',
        changedBy: SOFIA,
      });
      expect((await put(etag)).status).toBe(409);
      const end = async (what: string, body: object) =>
        await portal.send(MARKUS, 'post', `${PATH}/${id}/${what}`, { body });
      const dropped = await end('drop', { reason: 'Not needed' });
      expect(dropped.body).toMatchObject({
        state: 'dropped',
        ended: { by: MARKUS, reason: 'Not needed' },
      });
      expect((await end('drop', { reason: 'Not needed' })).body).toEqual(
        dropped.body,
      );
      const late = await end('complete', {});
      expect(late.status).toBe(409);
      expect(late.body.error.details).toEqual([
        { field: 'id', reason: 'is dropped' },
      ]);
      expect((await put(dropped.body.etag)).status).toBe(409);
    },
  );

  it.each(ENGINES)(
    'shows everybody what is theirs, and of the customer what they may know, %s',
    async engine => {
      const portal = await start(engine);
      const memory = (await promise(portal, { title: 'Memory' })).body;
      await promise(portal, { title: 'Later', due: '2027-12-31' });
      await promise(portal, {
        title: 'List of users',
        owner: TOM,
        visibility: 'shared',
      });
      await promise(portal, { title: 'Of another', owner: SOFIA });
      // The payments team has no agreement with the customer.
      const mine = await portal.send(ERIK, 'get', '/actions/mine');
      expect(mine.body.items).toEqual([
        {
          id: memory.id,
          title: 'Memory',
          owner: TEAM,
          due: '2026-12-31',
          customer: null,
        },
        expect.objectContaining({ title: 'Later', customer: null }),
      ]);
      const ofTom = await portal.send(TOM, 'get', '/actions/mine');
      expect(ofTom.body.items).toEqual([
        expect.objectContaining({
          title: 'List of users',
          customer: { ref: BANKING, title: 'retail-banking' },
        }),
      ]);
      const complete = async (who: Who) =>
        await portal.send(who, 'post', `/actions/${memory.id}/complete`, {
          body: {},
        });
      expect((await complete(SOFIA)).status).toBe(404);
      expect((await complete(ERIK)).status).toBe(200);
      expect((await complete(ERIK)).status).toBe(200);
      expect(await titles(portal, ERIK, '/actions/mine')).toEqual(['Later']);
      const done = await portal.send(SOFIA, 'get', `${PATH}/${memory.id}`);
      expect(done.body).toMatchObject({ state: 'done', ended: { by: ERIK } });
    },
  );

  it('lets the customer promise for itself, in the open', async () => {
    const portal = await start();
    const made = await promise(portal, { owner: TOM }, TOM);
    expect(made.body).toMatchObject({ owner: TOM, visibility: 'shared' });
    for (const [changes, field] of [
      [{ owner: SOFIA }, 'owner'],
      [{ owner: TOM, visibility: 'internal' }, 'visibility'],
    ] as const) {
      const refused = await promise(portal, changes, TOM);
      expect(refused.status).toBe(403);
      expect(refused.body.error.details[0].field).toBe(field);
    }
    const done = await portal.send(
      TOM,
      'post',
      `${PATH}/${made.body.id}/complete`,
      { body: {} },
    );
    expect(done.body).toMatchObject({ state: 'done', ended: { by: TOM } });
  });

  it('names where it was promised to who is shown that', async () => {
    const portal = await start();
    const meeting = await portal.send(
      SOFIA,
      'post',
      `${CUSTOMER}/interactions`,
      { body: { kind: 'meeting', title: 'Among us' } },
    );
    const interactionId = meeting.body.id;
    const made = await promise(portal, { interactionId, visibility: 'shared' });
    expect(made.body.origin).toEqual({ interactionId });
    const shown = await portal.send(TOM, 'get', `${PATH}/${made.body.id}`);
    expect(shown.body.origin).toEqual({ interactionId: null });
    const guessed = await promise(portal, { owner: TOM, interactionId }, TOM);
    expect(guessed.status).toBe(400);
    expect(guessed.body.error.details[0].field).toBe('interactionId');
  });

  it.each<[string, object, string]>([
    ['no owner', { owner: undefined }, 'owner'],
    ['a system as owner', { owner: 'system:default/payments' }, 'owner'],
    ['a day that is none', { due: '2026-02-30' }, 'due'],
    ['an empty title', { title: ' ' }, 'title'],
    ['what its owner would not see', { owner: TOM }, 'visibility'],
  ])('refuses %s and stores nothing', async (_what, changes, field) => {
    const portal = await start();
    const before = await portal.rowCounts();
    const refused = await promise(portal, changes);
    expect(refused.status).toBe(400);
    expect(refused.body.error.details).toEqual([
      expect.objectContaining({ field }),
    ]);
    expect(await portal.rowCounts()).toEqual(before);
  });
});
