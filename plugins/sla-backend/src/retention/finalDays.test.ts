import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import { agree } from '../__testUtils__/agree';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { JudgedDays } from '../attainment/days/JudgedDays';
import { composeStores } from '../compose/composeStores';
import {
  BUCKETS_OF_DAY,
  countAt,
  DAY,
  DAYS,
  FIRST,
  HOURS_OF_DAY,
  LATENCY,
  LATER,
  MANAGER,
  OPEN_FROM,
  PROVIDER,
  reduce,
  REQUESTS,
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

describe.each(ENGINES)('days whose buckets are no longer kept, %s', engine => {
  const databases = createDatabases();
  const start = async (terms?: Readonly<Record<string, unknown>>) =>
    await startWithBuckets(await databases.migrated(engine), terms);

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
