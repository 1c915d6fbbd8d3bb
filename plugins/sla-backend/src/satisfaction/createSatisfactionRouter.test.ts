import { OTHER_SYSTEM, SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const MARKUS = 'user:default/markus';
const SOFIA = 'user:default/sofia';
const TOM = 'user:default/tom';
const PATH = '/customers/default/retail-banking/satisfaction';

const ANSWER = { service: SYSTEM, score: 2, date: '2026-02-03' };

/** Days of this quarter and the one before, whenever the test runs. */
function recentDates() {
  const today = new Date();
  const quarter = Math.floor(today.getUTCMonth() / 3);
  const first = new Date(Date.UTC(today.getUTCFullYear(), quarter * 3, 1));
  const before = new Date(first.getTime() - 86_400_000);
  const labelOf = (date: Date) =>
    `${date.getUTCFullYear()}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
  const dateOf = (date: Date) => date.toISOString().slice(0, 10);
  return {
    now: { date: dateOf(first), label: labelOf(first) },
    before: { date: dateOf(before), label: labelOf(before) },
  };
}

describe.each(ENGINES)('satisfaction, %s', engine => {
  const databases = createDatabases();

  async function start() {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    const { send } = portal;
    const enter = async (
      changes: object = {},
      who: `user:default/${string}` = MARKUS,
      headers = {},
    ) =>
      await send(who, 'post', PATH, {
        body: { ...ANSWER, ...changes },
        headers,
      });
    const list = async (
      who: `user:default/${string}` = MARKUS,
      query: string = '',
    ) => (await send(who, 'get', `${PATH}${query}`)).body;
    const correct = async (
      who: `user:default/${string}`,
      { id, etag }: { id: string; etag: string },
      changes: object,
    ) =>
      await send(who, 'put', `${PATH}/${id}`, {
        body: { ...ANSWER, ...changes },
        headers: { 'If-Match': etag },
      });
    return { ...portal, enter, list, correct };
  }

  it('is entered by hand, for people with and without an account', async () => {
    const { enter, list } = await start();
    const outside = await enter({ by: 'Frau Meyer', comment: '=1+1 🙂' });
    expect(outside).toMatchObject({
      status: 201,
      body: {
        ...ANSWER,
        by: 'Frau Meyer',
        comment: '=1+1 🙂',
        enteredBy: MARKUS,
        etag: '1',
      },
    });
    const inside = await enter({ by: 'User:default/TOM', date: '2026-02-04' });
    expect(inside.body.by).toBe(TOM);
    expect((await list()).items).toEqual([inside.body, outside.body]);
  });

  it('is entered once by a request that is sent again', async () => {
    const { enter, rowCounts } = await start();
    const headers = { 'Idempotency-Key': 'once' };
    const [first, second] = await Promise.all([
      enter({}, MARKUS, headers),
      enter({}, MARKUS, headers),
    ]);
    expect(second.body).toEqual(first.body);
    expect((await rowCounts()).satisfaction_answers).toBe(1);
    expect((await enter({ score: 5 }, MARKUS, headers)).status).toBe(409);
  });

  it('is refused where it cannot be, and nothing is stored', async () => {
    const { enter, rowCounts } = await start();
    for (const [changes, field] of [
      [{ score: 0 }, 'score'],
      [{ score: 6 }, 'score'],
      [{ score: 3.5 }, 'score'],
      [{ date: '2026-02-30' }, 'date'],
      [{ date: '2999-01-01' }, 'date'],
      [{ service: 'system:default/nowhere' }, 'service'],
      [{ comment: 'x'.repeat(10_001) }, 'comment'],
      [{ by: '' }, 'by'],
    ] as const) {
      expect(await enter(changes)).toMatchObject({
        status: 400,
        body: { error: { details: [{ field }] } },
      });
    }
    expect((await rowCounts()).satisfaction_answers).toBe(0);
  });

  it("is the customer's side's own: they answer for themselves and see no other answer", async () => {
    const { enter, list, send } = await start();
    await enter({ by: 'Frau Meyer', comment: 'between us' });
    const about = await enter({ by: TOM });
    const own = await enter({ score: 5 }, TOM);
    expect(own.body).toMatchObject({ by: TOM, enteredBy: TOM });
    expect((await enter({ by: SOFIA }, TOM)).status).toBe(403);
    const { items } = await list(TOM);
    expect(items).toHaveLength(2);
    expect(items).toEqual(expect.arrayContaining([about.body, own.body]));
    const { now } = recentDates();
    await enter({ by: 'Frau Meyer', date: now.date });
    const trend = await send(TOM, 'get', `${PATH}/trend`);
    expect(JSON.stringify(trend.body.items)).not.toContain(now.label);
  });

  it('is corrected by who entered it, with the tag that they read', async () => {
    const { enter, correct } = await start();
    const { body } = await enter();
    expect((await correct(SOFIA, body, { score: 5 })).status).toBe(403);
    const corrected = await correct(MARKUS, body, { score: 5 });
    expect(corrected.body).toMatchObject({ score: 5, etag: '2' });
    expect(await correct(MARKUS, body, { score: 4 })).toMatchObject({
      status: 409,
      body: { error: { details: [{ yours: '1', current: '2' }] } },
    });
  });

  it('has a trend by quarter and service: means, and fewer than three answers one by one', async () => {
    const { enter, send } = await start();
    const { now, before } = recentDates();
    for (const score of [5, 4, 4]) {
      await enter({ score, date: before.date });
    }
    await enter({ score: 4, date: now.date });
    await enter({ score: 1, date: now.date });
    await enter({ score: 3, date: now.date, service: OTHER_SYSTEM });
    await enter({ score: 1, date: '2001-01-01' });
    const { body } = await send(MARKUS, 'get', `${PATH}/trend`);
    expect(body.quarters).toHaveLength(8);
    expect(body.quarters.slice(-2)).toEqual([before.label, now.label]);
    const ofSystem = [
      {
        service: SYSTEM,
        quarter: before.label,
        count: 3,
        mean: 4.33,
        scores: null,
      },
      {
        service: SYSTEM,
        quarter: now.label,
        count: 2,
        mean: null,
        scores: [1, 4],
      },
    ];
    expect(body.items).toHaveLength(3);
    expect(body.items).toEqual(expect.arrayContaining(ofSystem));
    const filtered = await send(
      MARKUS,
      'get',
      `${PATH}/trend?entityRef=${SYSTEM}`,
    );
    expect(filtered.body.items).toEqual(ofSystem);
  });

  it('is listed by page and service', async () => {
    const { enter, list } = await start();
    for (const [date, service] of [
      ['2026-01-01', SYSTEM],
      ['2026-01-02', SYSTEM],
      ['2026-01-02', OTHER_SYSTEM],
    ]) {
      await enter({ date, service });
    }
    const all = await list();
    const first = await list(MARKUS, '?limit=2');
    expect(first.items).toEqual(all.items.slice(0, 2));
    const rest = await list(MARKUS, `?limit=2&cursor=${first.nextCursor}`);
    expect(rest).toEqual({ items: all.items.slice(2) });
    const other = await list(MARKUS, `?entityRef=${OTHER_SYSTEM}`);
    expect(other.items).toMatchObject([{ service: OTHER_SYSTEM }]);
  });
});
