import { ACME, SYSTEM } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal, type Portal } from '../__testUtils__/startPortal';
import { DatabaseMeasurementsStore } from './DatabaseMeasurementsStore';

jest.setTimeout(120_000);

const NOTHING = { stored: 0, replaced: 0, unchanged: 0, withdrawn: 0 };
const FIRST = '2026-03-10T10:00:00Z';
const FIRST_SECONDS = Date.parse(FIRST) / 1000;
const TICKETS = `${SYSTEM}/tickets`;
const REQUESTS = `${SYSTEM}/requests`;
const LATENCY = `${SYSTEM}/latency`;

const bucket = (minute: number) => ({
  start: `2026-03-10T10:0${minute}:00Z`,
  seconds: 60,
});

async function createIndicators(portal: Portal): Promise<void> {
  for (const body of [
    { name: 'tickets', stream: 'cases' },
    { name: 'requests', stream: 'counts', perCustomer: true },
    { name: 'latency', stream: 'values' },
  ]) {
    const { status } = await portal.send('pipeline', 'post', '/indicators', {
      body: { entityRef: SYSTEM, ...body },
    });
    expect(status).toBe(201);
  }
}

describe.each(ENGINES)('counts, values and cases over HTTP, %s', engine => {
  const databases = createDatabases();

  async function start() {
    const knex = await databases.migrated(engine);
    const portal = await startPortal({ knex });
    await createIndicators(portal);
    const indicator = async (ref: string) => {
      const { body } = await portal.send(
        'pipeline',
        'get',
        `/indicators?entityRef=${SYSTEM}`,
      );
      return body.items.find((item: { ref: string }) => item.ref === ref);
    };
    const store = DatabaseMeasurementsStore.create({ knex });
    return {
      ...portal,
      indicator,
      ingest: async (body: Readonly<Record<string, unknown>>) => {
        const sent = await portal.send('pipeline', 'post', '/measurements', {
          body,
        });
        expect(sent).toMatchObject({ status: 200 });
        return sent.body;
      },
      importCsv: async (ref: string, stream: string, lines: string[]) =>
        await portal.send(
          'pipeline',
          'post',
          `/measurements/import?indicator=${ref}&stream=${stream}`,
          {
            body: `${lines.join('\n')}\n`,
            headers: { 'Content-Type': 'text/csv' },
          },
        ),
      factsOf: async (
        ref: string,
        read: 'countsIn' | 'valuesIn' | 'casesIn',
      ) => {
        const found = await store[read]({
          indicatorKeys: [Number((await indicator(ref)).id)],
          from: FIRST_SECONDS - 86_400,
          to: FIRST_SECONDS + 86_400,
          customers: undefined,
        });
        return [...found.values()].flat();
      },
      touched: async () => {
        const days: number[] = await knex('touched_days').pluck('day');
        await knex('touched_days').delete();
        return days.sort((a, b) => a - b);
      },
    };
  }

  it('stores counts for each customer, and tells how wide a bucket is', async () => {
    const { ingest, indicator, factsOf, send } = await start();
    expect((await indicator(REQUESTS)).bucketSeconds).toBeNull();
    const counts = [
      { ...bucket(0), good: 998, total: 1000, customer: ACME },
      { ...bucket(1), good: 0, total: 0, customer: ACME.toUpperCase() },
      { ...bucket(0), good: 999, total: 1000, customer: ACME },
    ];
    expect(await ingest({ indicator: REQUESTS, counts })).toEqual({
      ...NOTHING,
      stored: 2,
    });
    expect((await indicator(REQUESTS)).bucketSeconds).toBe(60);
    expect(await factsOf(REQUESTS, 'countsIn')).toEqual([
      {
        start: FIRST_SECONDS,
        seconds: 60,
        good: 999,
        total: 1000,
        customer: ACME,
      },
      {
        start: FIRST_SECONDS + 60,
        seconds: 60,
        good: 0,
        total: 0,
        customer: ACME,
      },
    ]);
    expect(
      await ingest({
        indicator: REQUESTS,
        withdraw: [{ start: bucket(1).start, customer: ACME }],
      }),
    ).toEqual({ ...NOTHING, withdrawn: 1 });
    const query = `from=${FIRST}&to=2026-03-10T10:01:00Z`;
    const removed = await send(
      'pipeline',
      'delete',
      `/measurements?indicator=${REQUESTS}&${query}`,
    );
    expect(removed.body).toEqual({ withdrawn: 1 });
    expect(await factsOf(REQUESTS, 'countsIn')).toEqual([]);
  });

  it('stores cases, replaces them by id and takes them back', async () => {
    const { ingest, factsOf } = await start();
    const open = { id: 'INC1', opened: FIRST, resolved: null };
    expect(await ingest({ indicator: TICKETS, cases: [open] })).toEqual({
      ...NOTHING,
      stored: 1,
    });
    const resolved = {
      ...open,
      category: 'P1',
      responded: '2026-03-10T10:10:00Z',
      resolved: '2026-03-10T12:00:00Z',
      pauses: [{ from: '2026-03-10T10:30:00Z', to: null }],
      reopened: [
        {
          resolvedAt: '2026-03-10T10:40:00Z',
          reopenedAt: '2026-03-10T10:50:00Z',
        },
      ],
      customer: ACME,
    };
    expect(await ingest({ indicator: TICKETS, cases: [resolved] })).toEqual({
      ...NOTHING,
      replaced: 1,
    });
    expect(await factsOf(TICKETS, 'casesIn')).toEqual([
      {
        id: 'INC1',
        category: 'P1',
        opened: FIRST_SECONDS,
        responded: FIRST_SECONDS + 600,
        resolved: FIRST_SECONDS + 7200,
        pauses: [{ from: FIRST_SECONDS + 1800, to: null }],
        reopened: [
          {
            resolvedAt: FIRST_SECONDS + 2400,
            reopenedAt: FIRST_SECONDS + 3000,
          },
        ],
        customer: ACME,
      },
    ]);
    expect(
      await ingest({ indicator: TICKETS, withdraw: ['INC1', 'INC2'] }),
    ).toEqual({ ...NOTHING, withdrawn: 1 });
  });

  it('imports values, of which an equal start replaces one that was sent', async () => {
    const { ingest, importCsv, factsOf, indicator, touched } = await start();
    const sent = { ...bucket(0), value: 100 };
    await ingest({ indicator: LATENCY, values: [sent] });
    await touched();
    const { body } = await importCsv(LATENCY, 'values', [
      'start,seconds,value',
      `${FIRST},60,182.4`,
      '2026-03-10T10:01:00Z,60,-1.5e-3',
      '2026-03-11T00:00:00Z,60,7',
    ]);
    expect(body).toEqual({ ...NOTHING, stored: 2, replaced: 1 });
    const facts = await factsOf(LATENCY, 'valuesIn');
    expect(facts.map(fact => 'value' in fact && fact.value)).toEqual([
      182.4, -0.0015, 7,
    ]);
    expect((await indicator(LATENCY)).bucketSeconds).toBe(60);
    const day = Math.floor(FIRST_SECONDS / 86_400);
    expect(await touched()).toEqual(expect.arrayContaining([day, day + 1]));
  });

  it('imports cases with pauses and reopenings in one cell each', async () => {
    const { importCsv, factsOf } = await start();
    const { body } = await importCsv(TICKETS, 'cases', [
      'id,category,opened,responded,resolved,pauses,reopened,customer',
      `INC1,P1,${FIRST},,,2026-03-10T10:30:00Z/2026-03-10T10:40:00Z;2026-03-10T11:00:00Z/,2026-03-10T10:40:00Z/2026-03-10T10:50:00Z,${ACME}`,
      `INC2,,${FIRST},${FIRST},${FIRST},,,`,
    ]);
    expect(body).toEqual({ ...NOTHING, stored: 2 });
    expect(await factsOf(TICKETS, 'casesIn')).toMatchObject([
      {
        id: 'INC1',
        pauses: [
          { from: FIRST_SECONDS + 1800, to: FIRST_SECONDS + 2400 },
          { from: FIRST_SECONDS + 3600, to: null },
        ],
        reopened: [
          {
            resolvedAt: FIRST_SECONDS + 2400,
            reopenedAt: FIRST_SECONDS + 3000,
          },
        ],
        customer: ACME,
      },
      { id: 'INC2', category: null, resolved: FIRST_SECONDS, pauses: [] },
    ]);
  });

  it('refuses a file whose buckets overlap or lack their customer, and stores nothing of it', async () => {
    const { importCsv, rowCounts, indicator } = await start();
    const overlapping = await importCsv(LATENCY, 'values', [
      'start,seconds,value',
      `${FIRST},60,1`,
      '2026-03-10T10:00:30Z,60,1',
    ]);
    expect(overlapping).toMatchObject({
      status: 400,
      body: {
        error: {
          details: [
            { field: 'start', reason: expect.stringContaining('overlap') },
          ],
        },
      },
    });
    expect((await indicator(LATENCY)).bucketSeconds).toBeNull();
    const uneven = await importCsv(LATENCY, 'values', [
      'start,seconds,value',
      `${FIRST},60,1`,
      '2026-03-10T11:00:00Z,300,1',
    ]);
    expect(uneven.body.error.details).toEqual([
      {
        field: 'seconds',
        reason: "must be 60, the width of the indicator's first bucket",
        index: 1,
        line: 3,
      },
    ]);
    const nobodys = await importCsv(REQUESTS, 'counts', [
      'start,seconds,good,total,customer',
      `${FIRST},60,1,2,${ACME}`,
      `${FIRST},60,1,2,`,
      `${FIRST},60,three,2,${ACME}`,
    ]);
    expect(nobodys.body.error.details).toMatchObject([
      { field: 'customer', line: 3 },
      { field: 'good', line: 4 },
    ]);
    expect(await rowCounts()).toMatchObject({
      value_facts: 0,
      count_facts: 0,
      staged_values: 0,
      staged_counts: 0,
    });
  });
});
