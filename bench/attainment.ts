import { isDeepStrictEqual } from 'node:util';
import {
  formatInstant,
  type Attainment,
} from '@service-levels/backstage-plugin-sla-common';
import {
  agreements,
  AS_OF,
  catalog,
  factsOf,
  measured,
  months,
} from './attainment/company';
import { expected, keyOf } from './attainment/expected';
import { plainSql } from './attainment/plainSql';
import { BenchBackend } from './support/BenchBackend';
import { KeptConnection } from './support/KeptConnection';
import {
  chosenEngines,
  createBenchDatabase,
  type BenchDatabase,
} from './support/BenchDatabase';
import type { Bench } from './support/BenchReport';
import { READS_OFTEN, READS_SELDOM } from './support/schedules';
import { agreeAll, measureAll } from './support/stage';
import { formatSpread, spreadOf, timed } from './support/measure';
import { writeCatalog } from './support/writeCatalog';

const WARM_UP = 3;
const PAIRS = 9;
const ONE_WARM_UP = 100;
const ONE_PAIRS = 101;
const ALL_LIMIT = 3;
const ONE_LIMIT = 2;
const PAGE = 500;

const catalogFile = writeCatalog(catalog);

/** What is asked of every target. */
const ASKED = `periods=${months.length}&asOf=${formatInstant(AS_OF)}`;

async function textOf(backend: BenchBackend, path: string): Promise<string> {
  const response = await backend.fetch(`/api/sla${path}`);
  if (response.status !== 200) {
    throw new Error(`${path} answered ${await response.text()}`);
  }
  return await response.text();
}

/** All figures, page after page, as texts: what reading them costs is the client's own time. */
async function pagesOf(backend: BenchBackend): Promise<string[]> {
  const pages: string[] = [];
  let cursor: string | undefined = '';
  while (cursor !== undefined) {
    const after: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const text = await textOf(
      backend,
      `/attainment?${ASKED}&limit=${PAGE}${after}`,
    );
    pages.push(text);
    cursor = /"nextCursor":"([^"]+)"/.exec(text.slice(-2000))?.[1];
  }
  return pages;
}

function requireRight(pages: readonly string[]): void {
  const figures = pages.flatMap(
    (page): readonly Attainment[] => JSON.parse(page).items,
  );
  const right = expected();
  const wrong = figures.filter(
    ({ entityRef, period, attained }) =>
      !isDeepStrictEqual(attained, right.get(keyOf(entityRef, period.label))),
  );
  if (figures.length !== right.size || wrong.length > 0) {
    throw new Error(
      `A wrong answer: ${figures.length} figures of ${right.size}, ${
        wrong.length
      } wrong, such as ${JSON.stringify(wrong[0])}`,
    );
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The last month is running, and its last day is in no daily row. */
const isOver = (label: string) => label !== months[months.length - 1].label;

/** The seconds counted as down in the months that are over. */
function downOf(pages: readonly string[]): number {
  const figures = pages.flatMap(
    (page): readonly Attainment[] => JSON.parse(page).items,
  );
  return sum(
    figures
      .filter(({ period }) => isOver(period.label))
      .map(({ downSeconds }) => downSeconds),
  );
}

/** Fills the database through the API, and waits until all days are judged. */
async function setTheStage(database: BenchDatabase): Promise<void> {
  const backend = await BenchBackend.start({
    database,
    catalogFile,
    variables: READS_OFTEN,
  });
  try {
    const api = backend.api();
    await backend.awaitEntities(measured);
    await measureAll(api, measured, factsOf);
    await agreeAll(api, agreements);
    requireRight(await pagesOf(backend));
  } finally {
    await backend.stop();
  }
}

interface Pairs {
  readonly ours: number[];
  readonly theirs: number[];
}

/** All targets, against plain SQL; each answer must be the first one, which was checked figure by figure. */
async function compareAll(
  backend: BenchBackend,
  database: BenchDatabase,
): Promise<Pairs> {
  return await database.look(async knex => {
    const ours: number[] = [];
    const theirs: number[] = [];
    let first: readonly string[] | undefined;
    let down = 0;
    for (let pair = 0; pair < WARM_UP + PAIRS; pair++) {
      const answered = await timed(() => pagesOf(backend));
      const summed = await timed(() => plainSql(knex));
      if (first === undefined) {
        requireRight(answered.result);
        first = answered.result;
        down = downOf(first);
      }
      if (
        !isDeepStrictEqual(answered.result, first) ||
        summed.result.length !== measured.length * months.length ||
        sum(
          summed.result
            .filter(({ label }) => isOver(label))
            .map(({ down }) => Number(down)),
        ) !== down
      ) {
        throw new Error(
          'A wrong answer: it changed, or plain SQL sums something else',
        );
      }
      if (pair >= WARM_UP) {
        ours.push(answered.milliseconds);
        theirs.push(summed.milliseconds);
      }
    }
    return { ours, theirs };
  });
}

/** One target, against the list of indicators with one of them: one row by one statement, with the same token and permissions. */
async function compareOne(backend: BenchBackend): Promise<Pairs> {
  const connection = KeptConnection.to(backend);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let pair = 0; pair < ONE_WARM_UP + ONE_PAIRS; pair++) {
    // Another one each time.
    const entityRef = measured[(pair * 37) % measured.length];
    const answered = await timed(() =>
      connection.get(
        `/api/sla/attainment?${ASKED}&entityRef=${encodeURIComponent(
          entityRef,
        )}`,
      ),
    );
    const row = await timed(() =>
      connection.get('/api/sla/indicators?limit=1'),
    );
    const { items } = JSON.parse(answered.result);
    if (
      items.length !== months.length ||
      JSON.parse(row.result).items.length !== 1
    ) {
      throw new Error(`A wrong answer: ${answered.result} ${row.result}`);
    }
    if (pair >= ONE_WARM_UP) {
      ours.push(answered.milliseconds);
      theirs.push(row.milliseconds);
    }
  }
  connection.close();
  return { ours, theirs };
}

/** What a year of figures costs, of a thousand targets and of one. */
export const bench: Bench = async () => {
  const rows: string[][] = [];
  const missed: string[] = [];
  const tell = (
    engine: string,
    what: string,
    { ours, theirs }: Pairs,
    limit: number,
  ) => {
    const ratios = spreadOf(ours.map((time, i) => time / theirs[i]));
    rows.push([
      engine,
      what,
      formatSpread(spreadOf(ours)),
      formatSpread(spreadOf(theirs)),
      formatSpread(ratios, 2),
      String(limit),
    ]);
    if (ratios.median > limit) {
      missed.push(
        `On ${engine} ${what} take ${ratios.median.toFixed(
          2,
        )} times as long, more than ${limit} times`,
      );
    }
  };
  for (const engine of chosenEngines()) {
    const database = await createBenchDatabase(engine);
    try {
      await setTheStage(database);
      const backend = await BenchBackend.start({
        database,
        catalogFile,
        variables: READS_SELDOM,
      });
      try {
        tell(
          engine,
          '12 months of 1,000 targets',
          await compareAll(backend, database),
          ALL_LIMIT,
        );
        tell(
          engine,
          '12 months of one target',
          await compareOne(backend),
          ONE_LIMIT,
        );
      } finally {
        await backend.stop();
      }
    } finally {
      await database.remove();
    }
  }
  return {
    about: `1,000 availability targets in business hours (50 agreements), ${
      measured.length * factsOf(0).length
    } outages behind them. \`GET /attainment?periods=12\` over HTTP: all of them in pages of ${PAGE} targets with 12 figures each, as text, against one statement that sums the same daily rows by target and month (${PAIRS} alternating pairs after ${WARM_UP} of warm-up); one of them, against \`GET /indicators?limit=1\`, an authenticated request that reads one row by one statement, both on one connection that is kept and without compression (${ONE_PAIRS} after ${ONE_WARM_UP}). The last of the 12 months is running, its last day judged from facts. Each figure is compared with what judging the facts in memory gives. Milliseconds and ratio: median (least to greatest).`,
    tables: [
      {
        columns: ['database', 'what', 'ours ms', 'other ms', 'ratio', 'limit'],
        rows,
      },
    ],
    missed,
  };
};
