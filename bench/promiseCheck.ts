import type { PromiseCheck } from '@service-levels/backstage-plugin-sla-common';
import {
  agreed,
  agreements,
  catalog,
  dependencies,
  ENTITIES,
  factsOf,
  measured,
  wanted,
} from './promiseCheck/company';
import { BenchBackend } from './support/BenchBackend';
import {
  createBenchDatabase,
  ENGINES,
  type BenchDatabase,
} from './support/BenchDatabase';
import type { Bench } from './support/BenchReport';
import { formatSpread, spreadOf, timed } from './support/measure';
import { READS_OFTEN } from './support/schedules';
import { agreeAll, measureAll } from './support/stage';
import { writeCatalog } from './support/writeCatalog';

const WARM_UP = 5;
const TIMES = 20;
const LIMIT_MILLISECONDS = 1000;

const catalogFile = writeCatalog(catalog);

function isRight({ entitiesBeneath, restsOn, missing, history }: PromiseCheck) {
  return (
    entitiesBeneath === ENTITIES - 1 &&
    restsOn.length === agreed &&
    missing.length === ENTITIES - 1 - agreed &&
    history?.judged === 12
  );
}

async function measure(database: BenchDatabase): Promise<number[]> {
  const backend = await BenchBackend.start({
    database,
    catalogFile,
    variables: READS_OFTEN,
  });
  try {
    const api = backend.api();
    await backend.awaitEntities(
      catalog
        .filter(({ kind }) => kind === 'Component')
        .map(({ metadata }) => `component:default/${metadata.name}`),
    );
    await measureAll(api, measured, factsOf);
    await agreeAll(api, agreements);
    const times: number[] = [];
    for (let i = 0; i < WARM_UP + TIMES; i++) {
      const { result, milliseconds } = await timed(() =>
        api.checkPromise(wanted),
      );
      if (!isRight(result)) {
        throw new Error(`A wrong answer: ${JSON.stringify(result)}`);
      }
      if (i >= WARM_UP) {
        times.push(milliseconds);
      }
    }
    return times;
  } finally {
    await backend.stop();
  }
}

/** What it costs to check what can be promised on 500 entities with 1,000 dependencies. */
export const bench: Bench = async () => {
  const rows: string[][] = [];
  const missed: string[] = [];
  for (const engine of ENGINES) {
    const database = await createBenchDatabase(engine);
    try {
      const times = spreadOf(await measure(database));
      rows.push([engine, formatSpread(times)]);
      if (times.greatest > LIMIT_MILLISECONDS) {
        missed.push(
          `On ${engine} a check takes up to ${times.greatest.toFixed(
            0,
          )} ms, more than ${LIMIT_MILLISECONDS} ms`,
        );
      }
    } finally {
      await database.remove();
    }
  }
  return {
    about: `${ENTITIES} components with ${dependencies} dependencies, nine levels deep, with cycles and shared ones; OLAs of ten different hours on ${agreed} of them, and a year of facts of what is promised. \`POST /promise-check\` over HTTP with the portal's own catalog, ${TIMES} times after ${WARM_UP} of warm-up; milliseconds: median (least to greatest).`,
    tables: [{ columns: ['database', 'check ms'], rows }],
    missed,
  };
};
