import { isDeepStrictEqual } from 'node:util';
import type { Knex } from 'knex';
import {
  MEASURED,
  ROWS,
  rowsAfter,
  rowsOf,
  type MeasuredStream,
} from './ingest/batches';
import { plainUpsert } from './ingest/plainUpsert';
import { BenchBackend } from './support/BenchBackend';
import {
  chosenEngines,
  createBenchDatabase,
  type BenchDatabase,
} from './support/BenchDatabase';
import type { Bench } from './support/BenchReport';
import { KeptConnection } from './support/KeptConnection';
import { formatSpread, spreadOf, timed } from './support/measure';
import { READS_SELDOM } from './support/schedules';
import { writeCatalog } from './support/writeCatalog';

const WARM_UP = 60;
const PAIRS = 41;
const LIMIT = 0.6;

const ENTITY = 'component:default/gateway';

const catalogFile = writeCatalog([
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'gateway' },
    spec: { type: 'service', lifecycle: 'production', owner: 'team' },
  },
]);

/** Permissions are on, and while it is measured nothing else is to run. */
const variables = {
  APP_CONFIG_permission_enabled: 'true',
  ...READS_SELDOM,
};

const HALF = {
  stored: ROWS / 2,
  replaced: ROWS / 2,
  unchanged: 0,
  withdrawn: 0,
};

/** An indicator that batches are sent to, one whose rows a plain route stores, and one that plain rows are stored for. */
async function createIndicators(
  backend: BenchBackend,
  { stream }: MeasuredStream,
): Promise<{
  readonly sentTo: string;
  readonly routeKey: number;
  readonly plainKey: number;
}> {
  const create = async (name: string) =>
    await backend.api().createIndicator({
      entityRef: ENTITY,
      name,
      stream,
      whereNothingReported: stream === 'states' ? 'up' : undefined,
    });
  const { ref } = await create(`${stream}-sent`);
  const { id: routeId } = await create(`${stream}-route`);
  const { id: plainId } = await create(`${stream}-plain`);
  return {
    sentTo: ref,
    routeKey: Number(routeId),
    plainKey: Number(plainId),
  };
}

/** Sends a batch by one client that keeps its connection; how it is written as JSON is the client's own time. */
async function send(
  connection: KeptConnection,
  path: string,
  body: object,
): Promise<{ readonly result: unknown; readonly milliseconds: number }> {
  const bytes = Buffer.from(JSON.stringify(body));
  const answer = await timed(() => connection.post(`/api/sla${path}`, bytes));
  return { ...answer, result: JSON.parse(answer.result) };
}

async function requireAllStored(
  knex: Knex,
  { table }: MeasuredStream,
): Promise<void> {
  const rows: { facts: number | string }[] = await knex(table)
    .groupBy('indicator_id')
    .select(knex.raw('count(*) as facts'));
  const expected = rowsAfter(WARM_UP + PAIRS);
  if (rows.length !== 3 || rows.some(row => Number(row.facts) !== expected)) {
    throw new Error(
      `A wrong number of facts: ${JSON.stringify(rows)}, expected ${expected}`,
    );
  }
}

interface Times {
  readonly sent: number[];
  readonly route: number[];
  readonly plain: number[];
}

async function measure(
  backend: BenchBackend,
  database: BenchDatabase,
  stream: MeasuredStream,
): Promise<Times> {
  const { sentTo, routeKey, plainKey } = await createIndicators(
    backend,
    stream,
  );
  const connection = KeptConnection.to(backend);
  return await database.look(async knex => {
    const store = await plainUpsert(knex, database.engine, stream, plainKey);
    const times: Times = { sent: [], route: [], plain: [] };
    for (let pair = 0; pair < WARM_UP + PAIRS; pair++) {
      const numbers = rowsOf(pair);
      const facts = numbers.map(row => stream.factOf(row, pair));
      const rows = numbers.map(row => stream.cellsOf(row, pair));
      const answered = await send(connection, '/measurements', {
        indicator: sentTo,
        [stream.stream]: facts,
      });
      const routed = await send(connection, '/plain-rows', {
        indicatorKey: routeKey,
        [stream.stream]: facts,
      });
      const stored = await timed(() => store(rows));
      const expected =
        pair === 0 ? { ...HALF, stored: ROWS, replaced: 0 } : HALF;
      if (!isDeepStrictEqual(answered.result, expected)) {
        throw new Error(`A wrong answer: ${JSON.stringify(answered.result)}`);
      }
      if (pair >= WARM_UP) {
        times.sent.push(answered.milliseconds);
        times.route.push(routed.milliseconds);
        times.plain.push(stored.milliseconds);
      }
    }
    connection.close();
    await requireAllStored(knex, stream);
    return times;
  });
}

/** How fast batches go in over HTTP, against the same rows into the same table through the same driver. */
export const bench: Bench = async () => {
  const rows: string[][] = [];
  const missed: string[] = [];
  for (const engine of chosenEngines()) {
    const database = await createBenchDatabase(engine);
    const backend = await BenchBackend.start({
      database,
      catalogFile,
      variables,
      feature: require.resolve('./ingest/plainRoute'),
    });
    try {
      await backend.awaitEntities([ENTITY]);
      for (const stream of MEASURED) {
        const { sent, route, plain } = await measure(backend, database, stream);
        const ratios = spreadOf(sent.map((time, i) => plain[i] / time));
        rows.push([
          engine,
          stream.stream,
          formatSpread(spreadOf(sent)),
          formatSpread(spreadOf(plain)),
          formatSpread(ratios, 2),
          formatSpread(spreadOf(route)),
          formatSpread(spreadOf(route.map((time, i) => plain[i] / time)), 2),
        ]);
        if (ratios.median < LIMIT) {
          missed.push(
            `On ${engine} ${stream.stream} go in at ${ratios.median.toFixed(
              2,
            )} of the speed of plain rows, less than ${LIMIT}`,
          );
        }
      }
    } finally {
      await backend.stop();
      await database.remove();
    }
  }
  return {
    about: `Batches of ${ROWS} facts, half of them new and half replacing others, over HTTP by one client that keeps its connection, with a static token, permissions and audit on, against the same rows in one transaction into the same table through the same driver (PostgreSQL one statement with \`unnest\`, SQLite a prepared statement), in ${PAIRS} alternating pairs after ${WARM_UP} of warm-up; milliseconds, and plain time by ours: median (least to greatest). At least ${LIMIT} is wanted. The plain route takes the same facts with the same token and audit, and stores the same plain rows by the same statement, without checking a fact or looking what is stored: what a route of a backend takes at least.`,
    tables: [
      {
        columns: [
          'database',
          'stream',
          'over HTTP ms',
          'plain ms',
          'ratio',
          'plain route ms',
          'its ratio',
        ],
        rows,
      },
    ],
    missed,
  };
};
