import { createIndicator, INDICATOR } from '../__testUtils__/agree';
import { ACME, SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';
import { DatabaseMeasurementsStore } from '../measurements/DatabaseMeasurementsStore';
import { KEY_OF } from '../measurements/factNames';
import { correctFacts } from './correctFacts';
import { DatabaseCorrectionsStore } from './DatabaseCorrectionsStore';

jest.setTimeout(120_000);

const DAY = 86_400;
const dayOf = (date: string) => Date.parse(date) / 1000 / DAY;
const secondsOf = (instant: string) => Date.parse(instant) / 1000;

const TICKETS = `${SYSTEM}/tickets`;
const REQUESTS = `${SYSTEM}/requests`;
const BUCKET = {
  start: '2026-03-10T10:00:00Z',
  seconds: 60,
  good: 90,
  total: 100,
};
const TICKET = {
  id: 'INC-7',
  opened: '2026-03-10T10:00:00Z',
  resolved: '2026-03-12T10:00:00Z',
};
const OVERRIDE = {
  kind: 'override',
  indicator: INDICATOR,
  from: '2026-03-10T10:00:00Z',
  to: '2026-03-11T10:00:00Z',
  state: 'up',
  reason: 'A false alarm of the monitor',
};

describe.each(ENGINES)('corrections, %s', engine => {
  const databases = createDatabases();

  async function start() {
    const knex = await databases.migrated(engine);
    const portal = await startPortal({ knex });
    await createIndicator(portal);
    for (const body of [
      { name: 'tickets', stream: 'cases' },
      { name: 'requests', stream: 'counts' },
    ]) {
      await portal.send('pipeline', 'post', '/indicators', {
        body: { entityRef: SYSTEM, ...body },
      });
    }
    const measure = async (body: object) => {
      const sent = await portal.send('pipeline', 'post', '/measurements', {
        body,
      });
      expect(sent.status).toBe(200);
    };
    await measure({ indicator: TICKETS, cases: [TICKET] });
    await measure({ indicator: REQUESTS, counts: [BUCKET] });
    const judged = async () => await knex('touched_days').delete();
    await judged();
    const post = async (
      body: object,
      headers: Readonly<Record<string, string>> = {},
    ) =>
      await portal.send('user:default/markus', 'post', '/corrections', {
        body,
        headers,
      });
    const store = DatabaseCorrectionsStore.create({ knex });
    return {
      ...portal,
      measure,
      judged,
      post,
      correct: async (body: object) => {
        const { status, body: made } = await post(body);
        expect({ status, made }).toMatchObject({ status: 201 });
        return made;
      },
      revoke: async (id: string, reason = 'It was down after all') =>
        await portal.send(
          'user:default/markus',
          'post',
          `/corrections/${id}/revoke`,
          { body: { reason } },
        ),
      list: async (query = '') =>
        (
          await portal.send(
            'user:default/markus',
            'get',
            `/corrections${query}`,
          )
        ).body.items,
      touched: async () => {
        const days: number[] = await knex('touched_days')
          .orderBy('day')
          .pluck('day');
        await judged();
        return days;
      },
      measurements: DatabaseMeasurementsStore.create({ knex }),
      keyOf: async (ref: string) => {
        const [, name] = ref.split(`${SYSTEM}/`);
        const { id } = await knex('indicators').where({ name }).first('id');
        return Number(id);
      },
      inForce: async (key: number) =>
        (
          await store.inForce({
            indicatorKeys: [key],
            from: secondsOf('2026-03-01T00:00:00Z'),
            to: secondsOf('2026-04-01T00:00:00Z'),
          })
        ).get(key),
    };
  }

  it('override an interval, say who and why, and touch its days', async () => {
    const { correct, list, touched, inForce, keyOf } = await start();
    const made = await correct({
      ...OVERRIDE,
      evidence: 'log of the monitor',
      approvedBy: 'user:default/Ada',
    });
    expect(made).toEqual({
      ...OVERRIDE,
      id: expect.any(String),
      evidence: 'log of the monitor',
      approvedBy: 'user:default/ada',
      createdAt: expect.any(String),
      createdBy: 'user:default/markus',
      revoked: null,
    });
    expect(await touched()).toEqual([dayOf('2026-03-10'), dayOf('2026-03-11')]);
    const later = await correct({ ...OVERRIDE, state: 'degraded' });
    expect((await list()).map(({ id }: { id: string }) => id)).toEqual([
      later.id,
      made.id,
    ]);
    expect((await inForce(await keyOf(INDICATOR)))?.overrides).toEqual([
      {
        id: made.id,
        state: 'up',
        from: secondsOf(OVERRIDE.from),
        to: secondsOf(OVERRIDE.to),
      },
      expect.objectContaining({ id: later.id, state: 'degraded' }),
    ]);
  });

  it('are listed by indicator and time', async () => {
    const { correct, list } = await start();
    await correct(OVERRIDE);
    await correct({
      kind: 'withdraw',
      indicator: TICKETS,
      fact: { id: 'INC-7' },
      reason: 'Opened by mistake',
    });
    const kinds = async (query: string) =>
      (await list(query)).map(({ kind }: { kind: string }) => kind);
    expect(await kinds(`?indicator=${TICKETS}`)).toEqual(['withdraw']);
    expect(await kinds(`?indicator=${SYSTEM}/nothing`)).toEqual([]);
    expect(await kinds('?from=2026-03-12T00:00:00Z')).toEqual(['withdraw']);
    expect(await kinds('?to=2026-03-10T10:00:00Z')).toEqual([]);
  });

  it('withdraw or replace a fact over what is sent later, the later one of two', async () => {
    const { correct, measure, measurements, keyOf, inForce, touched } =
      await start();
    await correct({
      kind: 'replace',
      indicator: TICKETS,
      case: { ...TICKET, resolved: '2026-03-11T10:00:00Z', customer: ACME },
      reason: 'The customer had said so a day before',
    });
    expect(await touched()).toEqual(
      ['2026-03-10', '2026-03-11', '2026-03-12'].map(dayOf),
    );
    await measure({
      indicator: TICKETS,
      cases: [{ ...TICKET, resolved: '2026-03-20T10:00:00Z' }],
    });
    const key = await keyOf(TICKETS);
    const holds = async () => {
      const query = {
        indicatorKeys: [key],
        from: secondsOf('2026-03-01T00:00:00Z'),
        to: secondsOf('2026-04-01T00:00:00Z'),
        customers: undefined,
      };
      return correctFacts({
        facts: (await measurements.casesIn(query)).get(key) ?? [],
        corrections: (await inForce(key))?.cases ?? [],
        keyOf: KEY_OF.cases,
        isAskedFor: () => true,
      });
    };
    const replaced = await holds();
    expect(replaced.facts).toMatchObject([
      { resolved: secondsOf('2026-03-11T10:00:00Z'), customer: ACME },
    ]);
    expect(replaced.corrected).toMatchObject([
      { fact: { resolved: secondsOf('2026-03-20T10:00:00Z') } },
    ]);
    await correct({
      kind: 'withdraw',
      indicator: TICKETS,
      fact: { id: TICKET.id },
      reason: 'A test of the tool',
    });
    expect((await holds()).facts).toEqual([]);
  });

  it('replace a bucket, which still has the width and customer of all', async () => {
    const { correct, keyOf, inForce } = await start();
    const { id } = await correct({
      kind: 'replace',
      indicator: REQUESTS,
      count: { ...BUCKET, good: 100 },
      reason: 'Requests of the load test',
    });
    expect((await inForce(await keyOf(REQUESTS)))?.counts).toEqual([
      {
        id,
        key: KEY_OF.counts({
          ...BUCKET,
          start: secondsOf(BUCKET.start),
          customer: null,
        }),
        fact: {
          ...BUCKET,
          good: 100,
          start: secondsOf(BUCKET.start),
          customer: null,
        },
      },
    ]);
  });

  it('are revoked openly, once, and touch their days again', async () => {
    const { correct, revoke, list, touched, inForce, keyOf } = await start();
    const { id } = await correct(OVERRIDE);
    await touched();
    const { status, body } = await revoke(id);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        id,
        revoked: {
          by: 'user:default/markus',
          reason: 'It was down after all',
        },
      },
    });
    expect(await touched()).toEqual([dayOf('2026-03-10'), dayOf('2026-03-11')]);
    expect(await list()).toEqual([body]);
    expect(await inForce(await keyOf(INDICATOR))).toBeUndefined();
    expect(await revoke(id)).toMatchObject({
      status: 409,
      body: { error: { details: [{ field: 'id' }] } },
    });
    expect(await touched()).toEqual([]);
  });

  it('answer a request that is sent again with what the first one made', async () => {
    const { post, list } = await start();
    const headers = { 'Idempotency-Key': 'retry-1' };
    const first = await post(OVERRIDE, headers);
    const again = await post(OVERRIDE, headers);
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(await list()).toHaveLength(1);
    const other = await post({ ...OVERRIDE, state: 'down' }, headers);
    expect(other.status).toBe(409);
  });

  const REFUSALS: readonly [string, object, string, string][] = [
    ['no reason', { reason: ' ' }, 'reason', 'must not be empty'],
    [
      'an end that is its start',
      { to: OVERRIDE.from },
      'to',
      'must be after from',
    ],
    [
      'the approval of who corrects',
      { approvedBy: 'user:default/markus' },
      'approvedBy',
      'must be somebody else than who corrects',
    ],
    [
      'an indicator that is not there',
      { indicator: `${SYSTEM}/nothing` },
      'indicator',
      `there is no indicator ${SYSTEM}/nothing`,
    ],
    [
      'an interval of counts',
      { indicator: REQUESTS },
      'kind',
      'must be withdraw or replace: the indicator collects counts',
    ],
  ];
  const REFUSALS_OF_FACTS: typeof REFUSALS = [
    [
      'a fact that is not there',
      { kind: 'withdraw', fact: { id: 'INC-8' } },
      'fact',
      'names a fact that is not there',
    ],
    [
      'the name of a fact of another stream',
      { kind: 'withdraw', fact: { start: BUCKET.start } },
      'fact',
      'must be the id of a case',
    ],
    [
      'a fact of another stream',
      { kind: 'replace', count: BUCKET },
      'case',
      'is required: the indicator collects cases',
    ],
    [
      'a case that is not there',
      { kind: 'replace', case: { ...TICKET, id: 'INC-8' } },
      'case',
      'names a fact that is not there',
    ],
    [
      'a customer whom nobody knows',
      {
        kind: 'replace',
        case: { ...TICKET, customer: 'customer:default/nobody' },
      },
      'case.customer',
      'there is no customer customer:default/nobody',
    ],
    [
      'another width',
      {
        kind: 'replace',
        indicator: REQUESTS,
        count: { ...BUCKET, seconds: 300 },
      },
      'count.seconds',
      "must be 60, the width of the indicator's first bucket",
    ],
    [
      'no fact',
      { kind: 'replace' },
      'body',
      'must have one of count, value and case',
    ],
    [
      'another kind',
      { kind: 'forget' },
      'kind',
      'must be override, withdraw or replace',
    ],
  ];

  it('are refused where they do not fit, by field and reason, and nothing is stored', async () => {
    const { post, rowCounts } = await start();
    const ofFacts = { indicator: TICKETS, reason: 'A test' };
    const refusals = [
      ...REFUSALS.map(row => ({ row, body: { ...OVERRIDE, ...row[1] } })),
      ...REFUSALS_OF_FACTS.map(row => ({
        row,
        body: { ...ofFacts, ...row[1] },
      })),
    ];
    for (const {
      row: [what, , field, reason],
      body: sent,
    } of refusals) {
      const { status, body } = await post(sent);
      expect({ what, status, details: body.error.details }).toEqual({
        what,
        status: 400,
        details: [{ field, reason }],
      });
    }
    expect((await rowCounts()).corrections).toBe(0);
  });
});
