import { isDeepStrictEqual } from 'node:util';
import {
  formatInstant,
  type Slam,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { AS_OF, catalog, months, services } from './home/company';
import { expected } from './home/expected';
import { chartBySql, homeBySql } from './home/plainSql';
import { setTheStage } from './home/stage';
import { BenchBackend } from './support/BenchBackend';
import {
  chosenEngines,
  createBenchDatabase,
  type BenchDatabase,
} from './support/BenchDatabase';
import type { Bench } from './support/BenchReport';
import { formatSpread, spreadOf, timed } from './support/measure';
import { READS_OFTEN, READS_SELDOM } from './support/schedules';
import { writeCatalog } from './support/writeCatalog';

const WARM_UP = 5;
const PAIRS = 15;
const LIMIT = 3;

const catalogFile = writeCatalog(catalog);
const asOf = formatInstant(AS_OF);

const CHART = `/slam?months=${months.length}&asOf=${asOf}`;
/** Everything that the page asks of this backend when it is opened; the browser asks for it at once. */
const HOME = [
  CHART,
  `/slam?months=2&asOf=${asOf}`,
  '/agreements?limit=500',
  `/attainment?limit=1000&asOf=${asOf}`,
  '/customers?limit=500',
  '/unagreed',
  '/alerts?state=open&limit=500',
  '/actions/mine?limit=500',
];

async function textsOf(
  backend: BenchBackend,
  paths: readonly string[],
): Promise<readonly string[]> {
  return await Promise.all(
    paths.map(async path => {
      const response = await backend.fetch(`/api/sla${path}`);
      const text = await response.text();
      if (response.status !== 200) {
        throw new Error(`${path} answered ${text}`);
      }
      return text;
    }),
  );
}

/** Each cell must say what judging the facts in memory gives. */
function requireRight(text: string): void {
  const { items }: Slam = JSON.parse(text);
  const right = expected();
  const wrong = items.filter(
    ({ entityRef, cells }) =>
      !isDeepStrictEqual(
        cells.map(cell => cell?.worst),
        right.get(entityRef),
      ),
  );
  if (items.length !== services.length || wrong.length > 0) {
    throw new Error(
      `A wrong answer: ${items.length} services, ${
        wrong.length
      } wrong, such as ${JSON.stringify(wrong[0])}`,
    );
  }
}

interface Compared {
  readonly ours: number[];
  readonly theirs: number[];
}

async function compare(
  backend: BenchBackend,
  database: BenchDatabase,
  asked: {
    readonly paths: readonly string[];
    readonly bySql: (knex: Knex) => Promise<number>;
  },
): Promise<Compared> {
  return await database.look(async knex => {
    const compared: Compared = { ours: [], theirs: [] };
    for (let pair = 0; pair < WARM_UP + PAIRS; pair++) {
      const answered = await timed(() => textsOf(backend, asked.paths));
      const read = await timed(() => asked.bySql(knex));
      requireRight(answered.result[0]);
      if (read.result !== services.length * months.length) {
        throw new Error(`Plain SQL reads something else: ${read.result} sums`);
      }
      if (pair >= WARM_UP) {
        compared.ours.push(answered.milliseconds);
        compared.theirs.push(read.milliseconds);
      }
    }
    return compared;
  });
}

async function measure(database: BenchDatabase) {
  const setting = await BenchBackend.start({
    database,
    catalogFile,
    variables: READS_OFTEN,
  });
  try {
    await setting.awaitEntities(services);
    await setTheStage(setting.api());
    const [chart] = await textsOf(setting, [CHART]);
    requireRight(chart);
  } finally {
    await setting.stop();
  }
  const backend = await BenchBackend.start({
    database,
    catalogFile,
    variables: READS_SELDOM,
  });
  try {
    return {
      chart: await compare(backend, database, {
        paths: [CHART],
        bySql: chartBySql,
      }),
      home: await compare(backend, database, {
        paths: HOME,
        bySql: homeBySql,
      }),
    };
  } finally {
    await backend.stop();
  }
}

/** What the home of a manager costs the server, against plain SQL over the same rows. */
export const bench: Bench = async () => {
  const rows: string[][] = [];
  const missed: string[] = [];
  const tell = (engine: string, what: string, { ours, theirs }: Compared) => {
    const ratios = spreadOf(ours.map((time, i) => time / theirs[i]));
    rows.push([
      engine,
      what,
      formatSpread(spreadOf(ours)),
      formatSpread(spreadOf(theirs)),
      formatSpread(ratios, 2),
      String(LIMIT),
    ]);
    if (ratios.median > LIMIT) {
      missed.push(
        `On ${engine} ${what} takes ${ratios.median.toFixed(
          2,
        )} times as long as plain SQL, more than ${LIMIT} times`,
      );
    }
  };
  for (const engine of chosenEngines()) {
    const database = await createBenchDatabase(engine);
    try {
      const { chart, home } = await measure(database);
      tell(engine, 'the SLAM chart', chart);
      tell(engine, 'all that the home asks', home);
    } finally {
      await database.remove();
    }
  }
  return {
    about: `${services.length} services with a target each, 12 months, two outages a month. The SLAM chart alone, and all ${HOME.length} requests that the home makes of this backend at once, over HTTP as text, against statements that read the same rows one after the other: targets with their agreements, daily rows summed by target and month, the facts of the last day, and for the home the tables of agreements, customers and indicators; ${PAIRS} alternating pairs after ${WARM_UP} of warm-up. Each cell of the chart is compared with what judging the facts in memory gives. Milliseconds and ratio: median (least to greatest).`,
    tables: [
      {
        columns: ['database', 'what', 'ours ms', 'SQL ms', 'ratio', 'limit'],
        rows,
      },
    ],
    missed,
  };
};
