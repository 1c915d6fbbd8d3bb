import { createDatabases, ENGINES } from '../__testUtils__/databases';
import {
  allowAll,
  startPortal,
  type Portal,
  type Who,
} from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const SOFIA = 'user:default/sofia';
const MARKUS = 'user:default/markus';
const TOM = 'user:default/tom';
const PATH = '/customers/default/retail-banking/interactions';

describe('createComplaintsRouter', () => {
  const databases = createDatabases();

  const start = async (engine: (typeof ENGINES)[number] = 'SQLITE_3') =>
    await startPortal({
      knex: await databases.migrated(engine),
      policy: allowAll,
    });

  const complain = async (
    portal: Portal,
    changes: object = {},
    who: Who = TOM,
  ): Promise<string> => {
    const body = { kind: 'complaint', title: 'Slow', ...changes };
    return (await portal.send(who, 'post', PATH, { body })).body.id;
  };

  const act = async (
    portal: Portal,
    who: Who,
    [id, what]: readonly [string, 'answer' | 'close' | 'reopen'],
    body: object = {},
  ) => await portal.send(who, 'post', `${PATH}/${id}/${what}`, { body });

  it.each(ENGINES)(
    'follows a complaint from the answer to the end, and when it is opened again, %s',
    async engine => {
      const portal = await start(engine);
      const id = await complain(portal);
      const answered = await act(portal, MARKUS, [id, 'answer'], {
        text: 'More memory since **today**',
      });
      expect(answered.body.complaint).toMatchObject({
        state: 'answered',
        answer: { text: 'More memory since **today**', by: MARKUS },
        closedAt: null,
      });
      const closed = await act(portal, TOM, [id, 'close']);
      expect(closed.body.complaint).toMatchObject({
        state: 'closed',
        closedBy: TOM,
      });
      const late = await act(portal, MARKUS, [id, 'answer'], { text: 'Well' });
      expect(late.status).toBe(409);
      const reopened = await act(portal, TOM, [id, 'reopen'], {
        reason: 'Slow again',
      });
      expect(reopened.body).toMatchObject({
        complaint: {
          state: 'open',
          answer: { text: 'More memory since **today**' },
          closedAt: null,
          closedBy: null,
        },
        steps: [
          { kind: 'answered', by: MARKUS },
          { kind: 'closed', by: TOM },
          { kind: 'reopened', text: 'Slow again', by: TOM },
        ],
      });
    },
  );

  it('stays open until the customer or its relationship manager closes it, whatever the policy says', async () => {
    const portal = await start();
    const id = await complain(portal);
    // The service level manager, an engineer, and a token that may do everything.
    for (const who of [MARKUS, 'user:default/erik', 'pipeline'] as const) {
      const refused = await act(portal, who, [id, 'close']);
      expect(refused.status).toBe(403);
      expect(refused.body.error.details[0].field).toBe('id');
    }
    expect((await act(portal, 'user:default/jane', [id, 'close'])).status).toBe(
      404,
    );
    expect((await act(portal, SOFIA, [id, 'close'])).status).toBe(200);
  });

  it("is opened again by the customer's side alone, who says why", async () => {
    const portal = await start();
    const id = await complain(portal);
    const reopen = async (who: Who, body: object) =>
      await act(portal, who, [id, 'reopen'], body);
    expect((await reopen(TOM, { reason: 'Slow' })).status).toBe(409);
    await act(portal, TOM, [id, 'close']);
    expect((await reopen(SOFIA, { reason: 'Slow' })).status).toBe(403);
    expect((await reopen(TOM, {})).body.error.details).toEqual([
      { field: 'reason', reason: 'is required' },
    ]);
    expect((await reopen(TOM, { reason: 'Slow' })).status).toBe(200);
  });

  it('answers a request that is sent again alike, and counts it once', async () => {
    const portal = await start();
    const id = await complain(portal);
    const twice = async (
      who: Who,
      what: 'answer' | 'close' | 'reopen',
      body: object = {},
    ) => {
      const first = await act(portal, who, [id, what], body);
      expect((await act(portal, who, [id, what], body)).body).toEqual(
        first.body,
      );
    };
    await twice(MARKUS, 'answer', { text: 'Soon' });
    await twice(TOM, 'close');
    await twice(TOM, 'reopen', { reason: 'Slow' });
    expect((await portal.rowCounts()).interaction_steps).toBe(3);
  });

  it('keeps an internal complaint from the customer, whom it cannot be closed by', async () => {
    const portal = await start();
    const id = await complain(portal, {}, SOFIA);
    expect((await act(portal, TOM, [id, 'close'])).status).toBe(404);
    expect((await act(portal, SOFIA, [id, 'close'])).status).toBe(200);
  });

  it('is no matter of meetings', async () => {
    const portal = await start();
    const id = await complain(portal, { kind: 'meeting' }, SOFIA);
    const refused = await act(portal, SOFIA, [id, 'close']);
    expect(refused.status).toBe(409);
    expect(refused.body.error.details).toEqual([
      { field: 'id', reason: 'is a meeting' },
    ]);
  });
});
