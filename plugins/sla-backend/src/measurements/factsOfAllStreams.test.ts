import type {
  CaseFact,
  CountFact,
  Stream,
  ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { DatabaseIndicatorsStore } from '../indicators/DatabaseIndicatorsStore';
import { DatabaseMeasurementsStore } from './DatabaseMeasurementsStore';
import type { FactName, FactsOfStream } from './MeasurementsStore';

jest.setTimeout(120_000);

const DAY = 86_400;
const NOW = 20_000 * DAY + 500;
const NOTHING = { stored: 0, replaced: 0, unchanged: 0, withdrawn: 0 };
const ACME = 'customer:default/acme';
const GLOBEX = 'customer:default/globex';

const countOf = (start: number, changes: Partial<CountFact> = {}) => ({
  start,
  seconds: 60,
  good: 9,
  total: 10,
  customer: null,
  ...changes,
});

const valueOf = (start: number, value: number): ValueFact => ({
  start,
  seconds: 300,
  value,
  customer: null,
});

const caseOf = (id: string, changes: Partial<CaseFact> = {}): CaseFact => ({
  id,
  category: 'P1',
  opened: 10 * DAY,
  responded: null,
  resolved: null,
  pauses: [],
  reopened: [],
  customer: null,
  ...changes,
});

async function setTheStage(knex: Knex, stream: Stream) {
  const store = DatabaseMeasurementsStore.create({ knex });
  const indicators = DatabaseIndicatorsStore.create({ knex });
  const indicator = await indicators.insert(
    {
      entityRef: 'system:default/payments',
      name: stream,
      title: null,
      stream,
      unit: null,
      whereNothingReported: stream === 'states' ? 'up' : null,
      perCustomer: false,
    },
    { at: 0, subject: 'pipeline' },
  );
  const indicatorKey = indicator?.key ?? 0;
  return {
    store,
    write: async (facts: FactsOfStream, withdraw: readonly FactName[] = []) =>
      await store.write({
        ...facts,
        indicatorKey,
        withdraw,
        recordedAt: NOW,
        recordedBy: 'pipeline',
      }),
    remove: async (from: number, to: number) =>
      await store.remove({ indicatorKey, from, to, removedAt: NOW }),
    query: (from: number, to: number, customers?: ReadonlySet<string>) => ({
      indicatorKeys: [indicatorKey],
      from,
      to,
      customers,
    }),
    indicatorKey,
    bucketSeconds: async () =>
      (await indicators.byRef(`system:default/payments/${stream}`))
        ?.bucketSeconds,
    /** The days touched since it was asked last. */
    touched: async () => {
      const days: number[] = await knex('touched_days')
        .orderBy('day')
        .pluck('day');
      await knex('touched_days').delete();
      return days;
    },
  };
}

describe.each(ENGINES)('facts in the database, %s', engine => {
  const databases = createDatabases();
  const start = async (stream: Stream) =>
    await setTheStage(await databases.migrated(engine), stream);

  it('keeps one bucket for each start and customer, and answers what became of those sent', async () => {
    const { store, write, query } = await start('counts');
    const ofAcme = countOf(60, { customer: ACME });
    expect(
      await write({
        stream: 'counts',
        facts: [countOf(0), countOf(60), ofAcme],
      }),
    ).toEqual({ ...NOTHING, stored: 3 });
    const changed = countOf(60, { good: 8 });
    expect(
      await write({
        stream: 'counts',
        facts: [countOf(0), changed, ofAcme, countOf(120)],
      }),
    ).toEqual({ stored: 1, replaced: 1, unchanged: 2, withdrawn: 0 });
    const found = await store.countsIn(query(0, 120));
    const facts = [...found.values()].flat();
    expect(facts).toHaveLength(3);
    expect(facts[0]).toEqual(countOf(0));
    expect(facts).toEqual(expect.arrayContaining([changed, ofAcme]));
    const seen = await store.countsIn(query(0, 120, new Set([GLOBEX])));
    expect([...seen.values()].flat()).toEqual([countOf(0), changed]);
  });

  it('withdraws a bucket by its start and customer, and removes those that begin in a span', async () => {
    const { store, write, remove, query } = await start('counts');
    await write({
      stream: 'counts',
      facts: [0, 60, 120, 180].map(at => countOf(at)),
    });
    const withdraw = [
      { start: 0, customer: null },
      { start: 60, customer: ACME },
    ];
    expect(await write({ stream: 'counts', facts: [] }, withdraw)).toEqual({
      ...NOTHING,
      withdrawn: 1,
    });
    expect(await remove(60, 180)).toBe(2);
    const left = await store.countsIn(query(0, 1000));
    expect([...left.values()].flat()).toEqual([countOf(180)]);
  });

  it('holds counts up to 2^53-1 and any value to the last digit', async () => {
    const counts = await start('counts');
    const greatest = countOf(0, {
      good: Number.MAX_SAFE_INTEGER - 1,
      total: Number.MAX_SAFE_INTEGER,
    });
    await counts.write({ stream: 'counts', facts: [greatest] });
    const found = await counts.store.countsIn(counts.query(0, 60));
    expect([...found.values()]).toEqual([[greatest]]);

    const values = await start('values');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
          minLength: 1,
          maxLength: 50,
        }),
        async numbers => {
          const facts = numbers.map((value, at) =>
            // Zero has no sign in JSON.
            valueOf(at * 300, value === 0 ? 0 : value),
          );
          await values.write({ stream: 'values', facts });
          const read = await values.store.valuesIn(
            values.query(0, numbers.length * 300),
          );
          expect([...read.values()]).toEqual([facts]);
          expect(await values.write({ stream: 'values', facts })).toEqual({
            ...NOTHING,
            unchanged: facts.length,
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('answers buckets in the order in which they begin', async () => {
    const { store, write, query } = await start('values');
    const facts = Array.from({ length: 2000 }, (_, i) => valueOf(i * 300, i));
    await write({ stream: 'values', facts: [...facts].reverse() });
    const found = await store.valuesIn(query(300, 1999 * 300));
    expect([...found.values()]).toEqual([facts.slice(1, 1999)]);
  });

  it('binds an indicator to the width of its buckets while it has some', async () => {
    const { write, remove, bucketSeconds } = await start('counts');
    expect(await bucketSeconds()).toBeNull();
    await write({ stream: 'counts', facts: [countOf(0)] });
    expect(await bucketSeconds()).toBe(60);
    const wider = {
      stream: 'counts' as const,
      facts: [countOf(300, { seconds: 300 })],
    };
    await expect(write(wider)).rejects.toThrow(
      `counts.seconds must be 60, the width of the indicator's first bucket`,
    );
    await remove(0, 60);
    expect(await bucketSeconds()).toBeNull();
    expect(await write(wider)).toEqual({ ...NOTHING, stored: 1 });
    expect(
      await write({ stream: 'counts', facts: [] }, [
        { start: 300, customer: null },
      ]),
    ).toEqual({ ...NOTHING, withdrawn: 1 });
    expect(await bucketSeconds()).toBeNull();
  });

  it('takes buckets at any start, but none that overlaps another of the same customer', async () => {
    const { write } = await start('counts');
    const send = async (...facts: CountFact[]) =>
      await write({ stream: 'counts', facts });
    await send(countOf(0), countOf(60));
    await expect(send(countOf(90))).rejects.toThrow(
      'makes the bucket of 1970-01-01T00:01:30Z overlap that of 1970-01-01T00:01:00Z',
    );
    await expect(send(countOf(600), countOf(659))).rejects.toThrow('overlap');
    expect(await send(countOf(150), countOf(90, { customer: ACME }))).toEqual({
      ...NOTHING,
      stored: 2,
    });
    await expect(send(countOf(180))).rejects.toThrow('overlap');
    await expect(send(countOf(91, { customer: ACME }))).rejects.toThrow(
      'overlap',
    );
  });

  it('takes buckets of a day, of which one begins an hour early in spring', async () => {
    const { write } = await start('counts');
    const ofDay = (at: number) => countOf(at, { seconds: DAY });
    expect(
      await write({
        stream: 'counts',
        facts: [ofDay(0), ofDay(DAY), ofDay(2 * DAY - 3600)],
      }),
    ).toEqual({ ...NOTHING, stored: 3 });
    await expect(
      write({ stream: 'counts', facts: [ofDay(3600)] }),
    ).rejects.toThrow('overlap');
  });

  it('answers cases that were open in a window, whatever they hold', async () => {
    const { store, write, query } = await start('cases');
    const facts = [
      caseOf('short', {
        responded: 10 * DAY + 60,
        resolved: 10 * DAY + 600,
        pauses: [
          { from: 10 * DAY + 100, to: 10 * DAY + 200 },
          { from: 10 * DAY + 300, to: null },
        ],
        reopened: [{ resolvedAt: 10 * DAY + 400, reopenedAt: 10 * DAY + 500 }],
      }),
      caseOf('{"long"}', {
        opened: 11 * DAY,
        resolved: 90 * DAY,
        customer: ACME,
      }),
      caseOf('open', { opened: 12 * DAY, category: null }),
      caseOf('answered late', { resolved: 10 * DAY + 1, responded: 13 * DAY }),
    ];
    await write({ stream: 'cases', facts });
    const seen = async (from: number, to: number) =>
      [...(await store.casesIn(query(from, to))).values()].flat();
    const all = await seen(0, 100 * DAY);
    expect(all).toHaveLength(4);
    expect(all).toEqual(expect.arrayContaining(facts));
    expect((await seen(80 * DAY, 81 * DAY)).map(({ id }) => id)).toEqual([
      '{"long"}',
      'open',
    ]);
    expect((await seen(13 * DAY, 14 * DAY)).map(({ id }) => id)).toEqual([
      'answered late',
      '{"long"}',
      'open',
    ]);
  });

  it('touches the days of what changed, as it was and as it is, and no others', async () => {
    const { write, remove, touched } = await start('cases');
    const send = async (...facts: CaseFact[]) => {
      await write({ stream: 'cases', facts });
      return await touched();
    };
    const closed = caseOf('a', { resolved: 12 * DAY + 5 });
    expect(await send(closed)).toEqual([10, 11, 12]);
    expect(await send(closed)).toEqual([]);
    expect(
      await send({ ...closed, opened: 14 * DAY, resolved: 14 * DAY }),
    ).toEqual([10, 11, 12, 14]);
    const open = caseOf('b', { opened: NOW - DAY });
    expect(await send(open)).toEqual([19_999, 20_000]);
    const planned = caseOf('c', { opened: NOW + 9 * DAY });
    expect(await send(planned)).toEqual([]);
    await write({ stream: 'cases', facts: [] }, [{ id: 'a' }]);
    expect(await touched()).toEqual([14]);
    await remove(NOW - DAY, NOW);
    expect(await touched()).toEqual([19_999, 20_000]);
  });

  it('touches the day of each bucket', async () => {
    const { write, touched } = await start('values');
    const facts = [valueOf(DAY - 300, 1), valueOf(3 * DAY, 2)];
    await write({ stream: 'values', facts });
    expect(await touched()).toEqual([0, 3]);
    await write({ stream: 'values', facts: [facts[0], valueOf(3 * DAY, 3)] });
    expect(await touched()).toEqual([3]);
  });

  it('touches the days of a state, and none before 1970', async () => {
    const { write, touched } = await start('states');
    const state = {
      id: 'INC-1',
      state: 'down' as const,
      from: -700_000 * DAY,
      to: DAY,
      customer: null,
      note: null,
      publicNote: null,
      cause: null,
    };
    await write({ stream: 'states', facts: [state] });
    expect(await touched()).toEqual([0, 1]);
  });
});
