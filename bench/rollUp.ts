import { isDeepStrictEqual } from 'node:util';
import {
  formatInstant,
  type RollUp,
} from '@service-levels/backstage-plugin-sla-common';
import {
  agreements,
  AS_OF,
  catalog,
  DOMAIN,
  factsOf,
  measured,
} from './rollUp/company';
import { expected } from './rollUp/expected';
import { plainSql } from './rollUp/plainSql';
import { BenchBackend } from './support/BenchBackend';
import {
  createBenchDatabase,
  ENGINES,
  type BenchDatabase,
} from './support/BenchDatabase';
import type { Bench } from './support/BenchReport';
import { READS_OFTEN, READS_SELDOM } from './support/schedules';
import { agreeAll, measureAll } from './support/stage';
import { formatSpread, spreadOf, timed } from './support/measure';
import { until } from './support/until';
import { writeCatalog } from './support/writeCatalog';

const WARM_UP = 20;
const PAIRS = 25;
const LIMIT = 3;

const catalogFile = writeCatalog(catalog);

const ask = async (backend: BenchBackend): Promise<RollUp> =>
  await backend
    .api()
    .getRollUp({ entityRef: DOMAIN, asOf: formatInstant(AS_OF) });

/** Fills the database through the API, and waits until the structure is known. */
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
    await until('the structure of the catalog is known', async () => {
      const { summary } = await ask(backend);
      return summary.targets === measured.length;
    });
  } finally {
    await backend.stop();
  }
}

async function measure(database: BenchDatabase) {
  const backend = await BenchBackend.start({
    database,
    catalogFile,
    variables: READS_SELDOM,
  });
  try {
    return await database.look(async knex => {
      const rollUps: number[] = [];
      const plain: number[] = [];
      for (let pair = 0; pair < WARM_UP + PAIRS; pair++) {
        const answered = await timed(() => ask(backend));
        const summed = await timed(() => plainSql(knex));
        const { summary, children } = answered.result;
        if (
          !isDeepStrictEqual(summary, expected()) ||
          children.length !== 50 ||
          new Set(summed.result.map(row => row.entity_ref)).size !==
            measured.length
        ) {
          throw new Error(
            `A wrong answer: ${JSON.stringify(
              summary,
            )}, expected ${JSON.stringify(expected())}`,
          );
        }
        if (pair >= WARM_UP) {
          rollUps.push(answered.milliseconds);
          plain.push(summed.milliseconds);
        }
      }
      return { rollUps, plain };
    });
  } finally {
    await backend.stop();
  }
}

/** What a roll-up over a domain with 1,000 measured entities costs, against plain SQL over the same rows. */
export const bench: Bench = async () => {
  const rows: string[][] = [];
  const missed: string[] = [];
  for (const engine of ENGINES) {
    const database = await createBenchDatabase(engine);
    try {
      await setTheStage(database);
      const { rollUps, plain } = await measure(database);
      const ratios = spreadOf(rollUps.map((time, i) => time / plain[i]));
      rows.push([
        engine,
        formatSpread(spreadOf(rollUps)),
        formatSpread(spreadOf(plain)),
        formatSpread(ratios),
      ]);
      if (ratios.median > LIMIT) {
        missed.push(
          `On ${engine} the roll-up takes ${ratios.median.toFixed(
            1,
          )} times as long as plain SQL, more than ${LIMIT} times`,
        );
      }
    } finally {
      await database.remove();
    }
  }
  return {
    about: `One domain, 50 systems and 949 components, each with an indicator, ${
      measured.flatMap((_, i) => factsOf(i)).length
    } facts of 13 months and a target in one of 50 agreements. \`GET /roll-up\` of the domain over HTTP, judged by calendars and budgets, against one statement that sums up the same targets' facts of the month by entity and state, in ${PAIRS} alternating pairs after ${WARM_UP} of warm-up; milliseconds and their ratio: median (least to greatest). Reading asks the catalog nothing.`,
    tables: [
      {
        columns: ['database', 'roll-up ms', 'plain SQL ms', 'ratio'],
        rows,
      },
    ],
    missed,
  };
};
