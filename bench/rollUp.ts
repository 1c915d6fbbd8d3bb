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
import { formatSpread, spreadOf, timed } from './support/measure';
import { until } from './support/until';
import { writeCatalog } from './support/writeCatalog';

const WARM_UP = 20;
const PAIRS = 25;
const LIMIT = 3;

const catalogFile = writeCatalog(catalog);

const often = {
  frequency: { seconds: 5 },
  timeout: { minutes: 1 },
  initialDelay: { seconds: 1 },
};
const seldom = { frequency: { hours: 5 }, timeout: { minutes: 1 } };

/** While it is measured nothing else is to run. */
const variablesOf = (schedule: object) => ({
  APP_CONFIG_sla_entities_schedule: JSON.stringify(schedule),
  APP_CONFIG_sla_customers_schedule: JSON.stringify(schedule),
});

const ask = async (backend: BenchBackend): Promise<RollUp> =>
  await backend
    .api()
    .getRollUp({ entityRef: DOMAIN, asOf: formatInstant(AS_OF) });

/** A few at once: the backend has one thread. */
async function inTurn<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<unknown>,
): Promise<void> {
  const entries = items.entries();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const [index, item] of entries) {
        await work(item, index);
      }
    }),
  );
}

/** Fills the database through the API, and waits until the structure is known. */
async function setTheStage(database: BenchDatabase): Promise<void> {
  const backend = await BenchBackend.start({
    database,
    catalogFile,
    variables: variablesOf(often),
  });
  try {
    const api = backend.api();
    await backend.awaitEntities(measured);
    await inTurn(measured, async (entityRef, index) => {
      await api.createIndicator({
        entityRef,
        name: 'availability',
        stream: 'states',
        whereNothingReported: 'up',
      });
      await api.sendMeasurements({
        indicator: `${entityRef}/availability`,
        states: factsOf(index).map(({ from, to, id, ...fact }) => ({
          ...fact,
          id: id ?? undefined,
          from: formatInstant(from),
          to: to === null ? null : formatInstant(to),
        })),
      });
    });
    await until('the customer is known', async () => {
      const { items } = await api.getCustomers({});
      return items.length > 0;
    });
    await inTurn(agreements, async draft => {
      const { id } = await api.createAgreement(draft);
      const { hash } = await api.offerAgreement(id, { version: 1 });
      for (const party of ['provider', 'customer'] as const) {
        await api.signAgreement(id, {
          party,
          version: 1,
          hash: hash ?? '',
          evidence: 'bench',
        });
      }
    });
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
    variables: variablesOf(seldom),
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
