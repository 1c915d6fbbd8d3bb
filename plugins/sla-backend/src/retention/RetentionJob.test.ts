import { mockServices } from '@backstage/backend-test-utils';
import type {
  Attainment,
  ExplanationPart,
  Target,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { agree } from '../__testUtils__/agree';
import { draftOf, SYSTEM, targetOf } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal, type Portal } from '../__testUtils__/startPortal';
import { JudgedDays } from '../attainment/days/JudgedDays';
import { composeStores } from '../compose/composeStores';
import type { BucketsRetention } from '../config/SlaConfig';
import { RetentionJob } from './RetentionJob';

jest.setTimeout(120_000);

const MANAGER = 'user:default/markus';
const PROVIDER = 'user:default/erik';
const REQUESTS = `${SYSTEM}/requests`;
const LATENCY = `${SYSTEM}/latency`;

const DAY = 86_400;
const WIDTH = 600;
const BUCKETS_OF_DAY = DAY / WIDTH;
const HOURS_OF_DAY = 24;

const seconds = (instant: string) => Date.parse(instant) / 1000;
const instantAt = (at: number) =>
  new Date(at * 1000).toISOString().replace('.000Z', 'Z');

/** Buckets lie from the 9th of March on, for eight days in UTC. */
const FIRST = seconds('2026-03-09T00:00:00Z');
const DAYS = 8;
const STARTS = Array.from(
  { length: DAYS * BUCKETS_OF_DAY },
  (_, i) => FIRST + i * WIDTH,
);

const RETENTION: BucketsRetention = {
  hourlyAfterSeconds: 800 * DAY,
  dropAfterSeconds: undefined,
};

/** When buckets before the 12th are old enough. */
const TWELFTH = seconds('2026-03-12T00:00:00Z');
const LATER = TWELFTH + RETENTION.hourlyAfterSeconds;
const OPEN_FROM = '2026-03-14T00:00:00Z';

const TARGETS = [
  targetOf({
    name: 'requests',
    indicator: REQUESTS,
    objective: { kind: 'success-ratio', atLeast: 99 },
  }),
  targetOf({
    name: 'slices',
    indicator: LATENCY,
    objective: {
      kind: 'value-slices',
      slice: { op: 'lte', value: 250 },
      sliceSeconds: 1800,
      atLeast: 50,
    },
  }),
  targetOf({
    name: 'mean',
    indicator: LATENCY,
    objective: { kind: 'mean', op: 'lte', value: 240 },
  }),
];

const countAt = (start: number, i: number) => ({
  start: instantAt(start),
  seconds: WIDTH,
  total: 1000 + (i % 13),
  good: 1000 + (i % 13) - (i % 29),
});

const valueAt = (start: number, i: number) => ({
  start: instantAt(start),
  seconds: WIDTH,
  value: 150.25 + ((i * 37) % 160),
});

/** Keeps buckets as the job of a portal would at an instant. */
async function reduce(
  knex: Knex,
  now: number,
  options: { settled?: boolean; retention?: BucketsRetention } = {},
): Promise<void> {
  const { settled = true, retention = RETENTION } = options;
  const stores = composeStores(knex);
  const judgedDays = JudgedDays.create({
    ...stores,
    store: stores.days,
    now: () => now,
  });
  if (settled) {
    await judgedDays.settle(await judgedDays.unsettled());
  }
  const logger = mockServices.logger.mock();
  await RetentionJob.create({
    ...stores,
    judgedDays,
    retention,
    logger,
    now: () => now,
  }).run();
  expect(logger.warn).not.toHaveBeenCalled();
}

/** Adds what an explanation lists, by the kind of its target. */
function sumsOf({
  objective,
  events,
  values,
  slices,
  finalDays,
}: ExplanationPart) {
  const days = finalDays ?? [];
  const add = (numbers: readonly number[]) =>
    numbers.reduce((sum, one) => sum + one, 0);
  const counted = <T extends { treatment: string }>(
    rows: readonly T[] | null,
  ) => (rows ?? []).filter(({ treatment }) => treatment === 'counted');
  switch (objective.kind) {
    case 'success-ratio': {
      const rows = [
        ...counted(events),
        ...days.flatMap(day => (day.kind === 'events' ? [day] : [])),
      ];
      return {
        good: add(rows.map(({ good }) => Number(good))),
        total: add(rows.map(({ total }) => Number(total))),
      };
    }
    case 'mean': {
      const kept = counted(values);
      const final = days.flatMap(day => (day.kind === 'values' ? [day] : []));
      return {
        value:
          add([...kept, ...final].map(({ sum }) => Number(sum))) /
          add([
            ...kept.map(({ buckets }) => buckets),
            ...final.map(({ count }) => count),
          ]),
      };
    }
    default: {
      const of = (wanted: string) =>
        add(
          (slices ?? [])
            .filter(({ treatment }) => treatment === wanted)
            .map(row => row.slices),
        );
      const final = days.flatMap(day => (day.kind === 'slices' ? [day] : []));
      const good = of('good') + add(final.map(day => day.good));
      return { good, total: good + of('bad') + add(final.map(day => day.bad)) };
    }
  }
}

describe.each(ENGINES)('buckets that are no longer kept, %s', engine => {
  const databases = createDatabases();

  async function start(terms: Readonly<Record<string, unknown>> = {}) {
    const portal: Portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    for (const body of [
      { name: 'requests', stream: 'counts' },
      { name: 'latency', stream: 'values', unit: 'ms' },
    ]) {
      await portal.send('pipeline', 'post', '/indicators', {
        body: { entityRef: SYSTEM, ...body },
      });
    }
    const { id, targets } = await agree(portal, {
      exclusionGrounds: ['third-party'],
      exclusionApproval: 'nobody',
      effectiveFrom: '2026-03-01',
      effectiveTo: '2026-03-31',
      targets: TARGETS,
      ...terms,
    });
    const ids = new Map(targets.map((one: Target) => [one.name, one.id]));
    const send = async (body: object) =>
      await portal.send('pipeline', 'post', '/measurements', { body });
    for (const body of [
      { indicator: REQUESTS, counts: STARTS.map(countAt) },
      { indicator: LATENCY, values: STARTS.map(valueAt) },
    ]) {
      expect(await send(body)).toMatchObject({ status: 200 });
    }
    return {
      ...portal,
      agreementId: id,
      sendFacts: send,
      /** Of the month, by the names of the targets. */
      figures: async () => {
        const { status, body } = await portal.send(
          MANAGER,
          'get',
          `/attainment?period=2026-03&agreementId=${id}`,
        );
        expect({ status, body }).toMatchObject({ status: 200 });
        return body.items
          .map(({ measuredUntil: _now, ...figure }: Attainment) => figure)
          .sort((a: Attainment, b: Attainment) =>
            a.targetName.localeCompare(b.targetName),
          );
      },
      explained: async (name: string) => {
        const { body } = await portal.send(
          MANAGER,
          'get',
          `/attainment/${ids.get(name)}/explanation?period=2026-03`,
        );
        return body;
      },
      ofSpan: async (name: string, span: string) =>
        await portal.send(
          MANAGER,
          'get',
          `/attainment/${ids.get(name)}/explanation?${span}`,
        ),
      listed: async (ref: string, day: string) => {
        const { body } = await portal.send(
          MANAGER,
          'get',
          `/measurements?indicator=${ref}&from=${day}T00:00:00Z&to=${day}T23:59:59Z&limit=500`,
        );
        return body.items;
      },
    };
  }

  it.each(['Pacific/Auckland', 'Asia/Kolkata'])(
    'leave every figure as it was, and its explanation adds up to it, in %s',
    async timeZone => {
      const { knex, figures, explained } = await start({ timeZone });
      const before = await figures();
      expect(before).toHaveLength(TARGETS.length);

      await reduce(knex, LATER);

      // Whatever else touches them: they are not judged again from hours.
      const keys: number[] = await knex('indicators').pluck('id');
      for (let day = FIRST / DAY - 1; day <= TWELFTH / DAY; day++) {
        await knex('touched_days').insert(
          keys.map(key => ({ indicator_id: key, day })),
        );
      }
      expect(await figures()).toEqual(before);
      expect(await knex('touched_days').pluck('day')).toEqual([]);
      const kept = await knex('count_facts').count({ rows: '*' }).first();
      expect(Number(kept?.rows)).toBe(
        3 * HOURS_OF_DAY + (DAYS - 3) * BUCKETS_OF_DAY,
      );
      for (const { name } of TARGETS) {
        const { parts, attainment } = await explained(String(name));
        expect(parts[0].finalDays.length).toBeGreaterThan(0);
        expect(attainment.attained).toMatchObject(sumsOf(parts[0]));
      }
    },
  );

  it('are listed as hours, and all others as they were sent', async () => {
    const { knex, listed } = await start();
    await reduce(knex, LATER);
    const requests = await listed(REQUESTS, '2026-03-11');
    expect(requests).toHaveLength(HOURS_OF_DAY);
    const index = (2 * DAY) / WIDTH;
    const hour = [0, 1, 2, 3, 4, 5].map(i => countAt(0, index + i));
    expect(requests[HOURS_OF_DAY - 1].fact).toEqual({
      start: '2026-03-11T00:00:00Z',
      seconds: 3600,
      customer: null,
      good: hour.reduce((sum, { good }) => sum + good, 0),
      total: hour.reduce((sum, { total }) => sum + total, 0),
    });
    const [latest] = await listed(LATENCY, '2026-03-11');
    expect(latest.fact.seconds).toBe(3600);
    expect(latest.fact.value).toBeCloseTo(
      [138, 139, 140, 141, 142, 143].reduce(
        (sum, i) => sum + valueAt(0, index + i).value / 6,
        0,
      ),
      9,
    );
    const open = await listed(REQUESTS, '2026-03-12');
    expect(open).toHaveLength(BUCKETS_OF_DAY);
    expect(open[0].fact.seconds).toBe(WIDTH);
  });

  it.each(['Pacific/Auckland', 'America/Los_Angeles'])(
    'do not hinder a fact of the first open day from being judged right, in %s',
    async timeZone => {
      const late = {
        indicator: REQUESTS,
        counts: [{ start: OPEN_FROM, seconds: WIDTH, total: 99, good: 3 }],
      };
      const whole = await start({ timeZone });
      await whole.sendFacts(late);
      const reduced = await start({ timeZone });
      await reduced.figures();
      await reduce(reduced.knex, LATER);
      expect(await reduced.sendFacts(late)).toMatchObject({
        status: 200,
        body: { replaced: 1 },
      });
      const ofBoth = await Promise.all(
        [whole, reduced].map(async portal =>
          (await portal.figures()).map(({ attained }: Attainment) => attained),
        ),
      );
      expect(ofBoth[1]).toEqual(ofBoth[0]);
    },
  );

  it('make their days final: what would change them is refused, and nothing is stored', async () => {
    const { knex, send, sendFacts, agreementId, figures, rowCounts } =
      await start();
    await reduce(knex, LATER);
    const before = await figures();
    const rows = await rowCounts();
    const reason = expect.stringContaining(
      `must not be before ${OPEN_FROM}: the days before are final`,
    );
    const early = '2026-03-13T23:50:00Z';
    const bucket = { start: early, seconds: WIDTH, total: 9, good: 1 };

    expect(
      await sendFacts({
        indicator: REQUESTS,
        counts: [{ ...bucket, start: OPEN_FROM }, bucket],
      }),
    ).toMatchObject({
      status: 400,
      body: {
        error: { details: [{ field: 'counts.start', reason, index: 1 }] },
      },
    });
    expect(
      await sendFacts({ indicator: REQUESTS, withdraw: [{ start: early }] }),
    ).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'withdraw', reason, index: 0 }] } },
    });
    expect(
      await send(
        'pipeline',
        'delete',
        `/measurements?indicator=${REQUESTS}&from=${early}&to=2026-03-15T00:00:00Z`,
      ),
    ).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'from', reason }] } },
    });
    expect(
      await send(
        'pipeline',
        'post',
        `/measurements/import?indicator=${REQUESTS}&stream=counts`,
        {
          body: `start,seconds,good,total\n${OPEN_FROM},600,1,9\n${early},600,1,9\n`,
          headers: { 'Content-Type': 'text/csv' },
        },
      ),
    ).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'start', reason, line: 3 }] } },
    });
    expect(
      await send(MANAGER, 'post', '/corrections', {
        body: {
          indicator: REQUESTS,
          kind: 'replace',
          count: bucket,
          reason: 'Counted twice',
        },
      }),
    ).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'count.start', reason }] } },
    });
    expect(
      await send(PROVIDER, 'post', `/agreements/${agreementId}/exclusions`, {
        body: {
          from: early,
          to: '2026-03-15T00:00:00Z',
          ground: 'third-party',
          reason: 'The exchange was closed',
        },
      }),
    ).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'from', reason }] } },
    });

    // A refused import is told of for a while.
    const { imports, ...others } = await rowCounts();
    expect({ ...others, imports: rows.imports }).toEqual(rows);
    expect(imports).toBe(1);
    expect(await figures()).toEqual(before);
  });

  it('are needed where an edge of a span is no local midnight', async () => {
    const { knex, ofSpan } = await start({ timeZone: 'Etc/UTC' });
    await reduce(knex, LATER);
    expect(
      await ofSpan(
        'requests',
        'from=2026-03-10T12:00:00Z&to=2026-03-15T00:00:00Z',
      ),
    ).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'from' }] } },
    });
    expect(
      await ofSpan(
        'requests',
        'from=2026-03-10T00:00:00Z&to=2026-03-15T12:00:00Z',
      ),
    ).toMatchObject({ status: 200 });
  });

  it('are kept while a day is still to be judged', async () => {
    const { knex, sendFacts } = await start();
    await reduce(knex, TWELFTH);
    await sendFacts({
      indicator: REQUESTS,
      counts: [
        { start: '2026-03-09T00:00:00Z', seconds: WIDTH, total: 9, good: 9 },
      ],
    });
    await reduce(knex, LATER, { settled: false });
    const reducedUntil = async () =>
      await knex('indicators').orderBy('name').pluck('reduced_until');
    expect(await reducedUntil()).toEqual([null, null]);
    await reduce(knex, LATER);
    expect((await reducedUntil()).map(Number)).toEqual([TWELFTH, TWELFTH]);
  });

  it('are dropped at last, and figures stay all the same', async () => {
    const { knex, figures, explained, listed } = await start();
    const before = await figures();
    await reduce(knex, LATER);
    await reduce(knex, LATER, {
      retention: {
        ...RETENTION,
        dropAfterSeconds: RETENTION.hourlyAfterSeconds + DAY,
      },
    });
    expect(await listed(REQUESTS, '2026-03-10')).toEqual([]);
    expect(await listed(REQUESTS, '2026-03-11')).toHaveLength(HOURS_OF_DAY);
    expect(await figures()).toEqual(before);
    const { parts, attainment } = await explained('requests');
    expect(attainment.attained).toMatchObject(sumsOf(parts[0]));
  });

  it('are reduced once, whoever else does it at the same time', async () => {
    const { knex, figures } = await start();
    const before = await figures();
    await Promise.all([reduce(knex, LATER), reduce(knex, LATER)]);
    expect(await figures()).toEqual(before);
    const kept = await knex('count_facts').count({ rows: '*' }).first();
    expect(Number(kept?.rows)).toBe(
      3 * HOURS_OF_DAY + (DAYS - 3) * BUCKETS_OF_DAY,
    );
    const hours = await knex('count_facts')
      .where('starts_at', '<', TWELFTH)
      .sum({ total: 'total' })
      .first();
    expect(Number(hours?.total)).toBe(
      STARTS.filter(at => at < TWELFTH)
        .map((at, i) => countAt(at, i).total)
        .reduce((sum, total) => sum + total, 0),
    );
  });

  it('are kept where an agreement has changed its zone', async () => {
    const { knex, send, agreementId, figures } = await start();
    const path = `/agreements/${agreementId}`;
    const { body: draft } = await send(MANAGER, 'post', `${path}/amend`, {
      body: { version: 1 },
    });
    const { body: agreed } = await send(MANAGER, 'get', `${path}/versions/1`);
    await send(MANAGER, 'put', path, {
      body: draftOf({
        exclusionGrounds: ['third-party'],
        exclusionApproval: 'nobody',
        effectiveFrom: '2026-03-11',
        timeZone: 'America/New_York',
        targets: TARGETS.map(target => ({
          ...target,
          id: agreed.targets.find((one: Target) => one.name === target.name).id,
        })),
      }),
      headers: { 'If-Match': draft.etag },
    });
    await send(MANAGER, 'post', `${path}/offer`, { body: { version: 2 } });
    const { body: offered } = await send(MANAGER, 'get', `${path}/versions/2`);
    for (const [who, party] of [
      [PROVIDER, 'provider'],
      ['user:default/tom', 'customer'],
    ] as const) {
      const signed = await send(who, 'post', `${path}/sign`, {
        body: { party, version: 2, hash: offered.hash },
      });
      expect(signed.status).toBe(200);
    }
    const before = await figures();
    await reduce(knex, LATER);
    expect(await knex('indicators').pluck('reduced_until')).toEqual([
      null,
      null,
    ]);
    expect(await figures()).toEqual(before);
  });

  it('hold what people put right', async () => {
    const { knex, send, figures, explained, listed } = await start();
    await send(MANAGER, 'post', '/corrections', {
      body: {
        indicator: REQUESTS,
        kind: 'withdraw',
        fact: { start: '2026-03-10T00:00:00Z' },
        reason: 'Counted twice',
      },
    });
    const before = await figures();
    await reduce(knex, LATER);
    expect(await figures()).toEqual(before);
    const { parts, attainment } = await explained('requests');
    expect(attainment.attained).toMatchObject(sumsOf(parts[0]));
    const hours = await listed(REQUESTS, '2026-03-10');
    const index = DAY / WIDTH;
    expect(hours[HOURS_OF_DAY - 1].fact.total).toBe(
      [1, 2, 3, 4, 5].reduce((sum, i) => sum + countAt(0, index + i).total, 0),
    );
  });

  const reducedUntil = async (knex: Knex, name: string) =>
    await knex('indicators').where({ name }).first('reduced_until');

  it('are reduced while something is measured all the time', async () => {
    const { knex, sendFacts } = await start();
    await reduce(knex, TWELFTH);
    const stores = composeStores(knex);
    const judgedDays = JudgedDays.create({
      ...stores,
      store: stores.days,
      now: () => LATER,
    });
    await judgedDays.settle(await judgedDays.unsettled());
    const start14 = { start: OPEN_FROM, seconds: WIDTH, total: 9, good: 9 };
    await sendFacts({ indicator: REQUESTS, counts: [start14] });
    expect(await knex('touched_days').pluck('day')).toEqual([
      seconds(OPEN_FROM) / DAY,
    ]);
    await reduce(knex, LATER, { settled: false });
    const { reduced_until: until } = await reducedUntil(knex, 'requests');
    expect(Number(until)).toBe(TWELFTH);
  });

  it('are reduced where nothing is agreed on them', async () => {
    const { knex, send, sendFacts } = await start();
    await send('pipeline', 'post', '/indicators', {
      body: { entityRef: SYSTEM, name: 'lonely', stream: 'counts' },
    });
    await sendFacts({
      indicator: `${SYSTEM}/lonely`,
      counts: STARTS.map(countAt),
    });
    await reduce(knex, LATER);
    const { reduced_until: until } = await reducedUntil(knex, 'lonely');
    expect(Number(until)).toBe(TWELFTH);
  });

  it('are no facts to a target that is agreed later', async () => {
    const portal = await start();
    await reduce(portal.knex, LATER);
    const { id } = await agree(portal, { title: 'Later', targets: TARGETS });
    const { body } = await portal.send(
      MANAGER,
      'get',
      `/attainment?period=2026-03&agreementId=${id}`,
    );
    // The first day in Berlin that has all its buckets.
    const from = seconds('2026-03-12T23:00:00Z');
    const kept = STARTS.flatMap((at, i) =>
      at >= from ? [[countAt(at, i), valueAt(at, i)] as const] : [],
    );
    const sum = (numbers: readonly number[]) =>
      numbers.reduce((all, one) => all + one, 0);
    const attainedOf = (name: string) =>
      body.items.find(({ targetName }: Attainment) => targetName === name)
        .attained;
    expect(attainedOf('requests')).toEqual({
      good: sum(kept.map(([{ good }]) => good)),
      total: sum(kept.map(([{ total }]) => total)),
    });
    expect(attainedOf('mean')).toMatchObject({
      count: kept.length,
      value: sum(kept.map(([, { value }]) => value)) / kept.length,
    });
    expect(attainedOf('slices').total).toBe(kept.length / 3);
  });

  it('are refused to a baseline of then', async () => {
    const { knex, send } = await start();
    const baseline = async () =>
      await send(
        MANAGER,
        'get',
        `/baseline?indicator=${LATENCY}&op=lte&asOf=2026-04-20T00:00:00Z`,
      );
    expect(await baseline()).toMatchObject({ status: 200 });
    await reduce(knex, LATER);
    expect(await baseline()).toMatchObject({
      status: 400,
      body: { error: { details: [{ field: 'asOf' }] } },
    });
  });

  it('judge no day again though the indicator was read before', async () => {
    const { knex, figures } = await start();
    const before = await figures();
    await reduce(knex, LATER);
    const stores = composeStores(knex);
    const readBefore = async (refs: readonly string[]) =>
      new Map(
        [...(await stores.indicators.judgedByRefs(refs))].map(
          ([ref, indicator]) => [ref, { ...indicator, reducedUntil: null }],
        ),
      );
    const keys: number[] = await knex('indicators').pluck('id');
    // As maintenance touches them, whatever is kept.
    await knex('touched_days').insert(
      keys.map(key => ({ indicator_id: key, day: FIRST / DAY + 1 })),
    );
    await JudgedDays.create({
      ...stores,
      indicators: { judgedByRefs: readBefore },
      store: stores.days,
      now: () => LATER,
    }).settle(keys);
    expect(await knex('touched_days').select()).toEqual([]);
    expect(await figures()).toEqual(before);
  });
});
