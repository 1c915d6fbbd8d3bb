import type { Knex } from 'knex';
import type { Target } from '@service-levels/backstage-plugin-sla-common';
import { draftOf, SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { JudgedDays } from '../attainment/days/JudgedDays';
import { composeStores } from '../compose/composeStores';
import {
  BUCKETS_OF_DAY,
  countAt,
  DAY,
  DAYS,
  HOURS_OF_DAY,
  LATENCY,
  LATER,
  MANAGER,
  OPEN_FROM,
  PROVIDER,
  reduce,
  REQUESTS,
  RETENTION,
  seconds,
  STARTS,
  TARGETS,
  TWELFTH,
  valueAt,
  WIDTH,
  startWithBuckets,
} from './__testUtils__/bucketsStage';
import { sumsOf } from './__testUtils__/sumsOf';

jest.setTimeout(120_000);

describe.each(ENGINES)('buckets that are no longer kept, %s', engine => {
  const databases = createDatabases();
  const start = async (terms?: Readonly<Record<string, unknown>>) =>
    await startWithBuckets(await databases.migrated(engine), terms);

  const reducedUntil = async (knex: Knex, name: string) =>
    await knex('indicators').where({ name }).first('reduced_until');

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
    const untilAll = async () =>
      await knex('indicators').orderBy('name').pluck('reduced_until');
    expect(await untilAll()).toEqual([null, null]);
    await reduce(knex, LATER);
    expect((await untilAll()).map(Number)).toEqual([TWELFTH, TWELFTH]);
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
    await send('pipeline', 'post', `${path}/offer`, { body: { version: 2 } });
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
});
