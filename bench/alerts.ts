import type { Knex } from 'knex';
import { createStage } from '../plugins/sla-backend/src/attainment/days/__testUtils__/stage';
import { migrateUp } from '../plugins/sla-backend/src/database/createDatabase';
import {
  down,
  NOW,
  setTheStage,
  targets,
  type Measured,
} from './alerts/company';
import { createInstance } from './alerts/instance';
import { readBySql } from './alerts/plainSql';
import {
  chosenEngines,
  createBenchDatabase,
  type BenchDatabase,
} from './support/BenchDatabase';
import type { Bench } from './support/BenchReport';
import { formatSpread, spreadOf, timed } from './support/measure';

const WARM_UP = 5;
const PAIRS = 15;
/** Judging takes its time; a statement for each target would take far more. */
const LIMIT = 10;
/** What few new measurements may add. */
const TOUCHED_LIMIT = 1.5;
/** As often as it is looked. */
const TURN_SECONDS = 30;
const TOUCHED = Math.min(10, targets);
const HOUR = 3600;

interface Compared {
  readonly ours: number[];
  readonly theirs: number[];
}

type Stage = ReturnType<typeof createStage>;

/** Turns of the job, and after each the same rows by plain SQL. */
async function compare(
  knex: Knex,
  stage: Stage,
  options: {
    readonly look: () => Promise<void>;
    readonly before: (turn: number) => Promise<void>;
  },
): Promise<Compared> {
  const compared: Compared = { ours: [], theirs: [] };
  for (let turn = 0; turn < WARM_UP + PAIRS; turn++) {
    stage.clock.now += TURN_SECONDS;
    await options.before(turn);
    const looked = await timed(options.look);
    const read = await timed(() => readBySql(knex, stage.clock.now));
    if (read.result !== targets) {
      throw new Error(`Plain SQL reads something else: ${read.result} sums`);
    }
    if (turn >= WARM_UP) {
      compared.ours.push(looked.milliseconds);
      compared.theirs.push(read.milliseconds);
    }
  }
  return compared;
}

async function measure(knex: Knex) {
  const stage = createStage(knex);
  stage.clock.now = NOW;
  const measured = await setTheStage(stage);
  const { job, sent } = createInstance(knex, stage);
  const look = async () => await job.run();
  await look();
  const alerted = sent();
  const ofTurn = (turn: number): readonly Measured[] =>
    Array.from(
      { length: TOUCHED },
      (_, i) => measured[(turn * TOUCHED + i) % measured.length],
    );

  const unchanged = await compare(knex, stage, {
    look,
    before: async () => {},
  });
  if (alerted === 0 || sent() !== alerted) {
    throw new Error(`A wrong answer: ${alerted} alerts, then ${sent()}`);
  }
  const touched = await compare(knex, stage, {
    look,
    before: async turn => {
      const from = stage.clock.now - 1;
      for (const one of ofTurn(turn)) {
        await down(stage, one, [{ id: `INC-${from}`, from, seconds: 1 }]);
      }
    },
  });
  await requireAlerts(stage, { measured, look, sent });
  return { alerted, unchanged, touched };
}

/** An outage of hours must be told of each target that was not breached yet. */
async function requireAlerts(
  stage: Stage,
  options: {
    readonly measured: readonly Measured[];
    readonly look: () => Promise<void>;
    readonly sent: () => number;
  },
): Promise<void> {
  const { measured, look, sent } = options;
  const before = sent();
  const from = stage.clock.now;
  stage.clock.now += 2 * HOUR;
  for (const one of measured) {
    await down(stage, one, [{ id: 'INC-last', from, seconds: 2 * HOUR }]);
  }
  await look();
  const told = sent() - before;
  if (told < measured.length / 2 || told > measured.length) {
    throw new Error(`A wrong answer: ${told} alerts of ${measured.length}`);
  }
}

async function onDatabase<T>(
  database: BenchDatabase,
  work: (knex: Knex) => Promise<T>,
): Promise<T> {
  return await database.look(async knex => {
    if (database.engine === 'PostgreSQL') {
      await knex.raw('create schema if not exists sla');
    }
    await migrateUp(knex);
    return await work(knex);
  });
}

/** What one turn of looking for alerts costs, against plain SQL over the same rows. */
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
        `On ${engine} a turn with ${what} takes ${ratios.median.toFixed(
          2,
        )} times as long as plain SQL, more than ${LIMIT} times`,
      );
    }
  };
  for (const engine of chosenEngines()) {
    const database = await createBenchDatabase(engine);
    try {
      const { unchanged, touched } = await onDatabase(database, measure);
      tell(engine, 'nothing new', unchanged);
      tell(engine, `${TOUCHED} new measurements`, touched);
      const more =
        spreadOf(touched.ours).median / spreadOf(unchanged.ours).median;
      if (more > TOUCHED_LIMIT) {
        missed.push(
          `On ${engine} a turn takes ${more.toFixed(
            2,
          )} times as long with ${TOUCHED} new measurements, more than ${TOUCHED_LIMIT} times`,
        );
      }
    } finally {
      await database.remove();
    }
  }
  return {
    about: `${targets} targets, each agreed and measured on its own, three months of history with two outages a month. One turn of the job that looks for alerts, half a minute after the last one, with nothing new, and after ${TOUCHED} targets got a new measurement; against statements that read what it takes to know how each stands: targets with their agreements, daily rows of the running month summed by target, the facts of the running day, how one is alerted, and what was raised. In this process, ${PAIRS} alternating pairs after ${WARM_UP} of warm-up. Every target in force is judged in each turn, so that its time grows with them; it must not grow with what is new: at most ${TOUCHED_LIMIT} times. In the end an outage of two hours must be told of each target that was not breached before. Milliseconds and ratio: median (least to greatest).`,
    tables: [
      {
        columns: ['database', 'what', 'a turn ms', 'SQL ms', 'ratio', 'limit'],
        rows,
      },
    ],
    missed,
  };
};
