import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { CountFact } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { createStage } from '../plugins/sla-backend/src/attainment/days/__testUtils__/stage';
import { migrateUp } from '../plugins/sla-backend/src/database/createDatabase';
import type { JudgedDayRow } from '../plugins/sla-backend/src/database/tables';
import { DAY, daysBefore, fill, NOW } from './rejudge/fill';
import { HISTORIES, type History } from './rejudge/histories';
import {
  chosenEngines,
  createBenchDatabase,
  type BenchDatabase,
} from './support/BenchDatabase';
import type { Bench } from './support/BenchReport';
import { formatSpread, spreadOf, timed } from './support/measure';

const WARM_UP = 30;
const PAIRS = 41;
const LIMIT = 1.25;
const MEGABYTES_LIMIT = 100;

const LONG_DAYS = 3 * 365 + 1;
const SHORT_DAYS = 90;
const MINUTE = 60;
const YEAR_DAYS = 365;

type Stage = ReturnType<typeof createStage>;

/** A year of events of each minute. */
const MINUTES: History = {
  ...HISTORIES[1],
  factsOf: days => ({
    stream: 'counts',
    facts: days.flatMap(day =>
      Array.from(
        { length: DAY / MINUTE },
        (_, i): CountFact => ({
          start: day + i * MINUTE,
          seconds: MINUTE,
          good: 59,
          total: 60,
          customer: null,
        }),
      ),
    ),
  }),
};

/** The days that late facts come for, in turn. */
const LATE_DAYS = daysBefore(40).slice(0, 20);

async function rowOf(
  knex: Knex,
  indicatorKey: number,
  day: number,
): Promise<JudgedDayRow> {
  const row = await knex<JudgedDayRow>('judged_days')
    .join('judged_targets', 'judged_targets.id', 'judged_target_id')
    .where({ indicator_id: indicatorKey, day: day / DAY })
    .select('judged_days.*')
    .first();
  if (row === undefined) {
    throw new Error('A day was not judged');
  }
  return row;
}

/** What a day holds that late facts came for. */
function requireRight(
  { stream }: History,
  before: JudgedDayRow,
  after: JudgedDayRow,
  number: number,
): void {
  const isRight =
    stream === 'states'
      ? after.down_seconds === before.down_seconds + 30
      : after.details?.includes(String(23 * 999 + 900 - (number % 800)));
  if (!isRight) {
    throw new Error(
      `A wrong answer: ${JSON.stringify(before)}, then ${JSON.stringify(
        after,
      )}`,
    );
  }
}

/** Sends a late fact, and measures how long the day takes to be judged again. */
async function rejudge(
  knex: Knex,
  stage: Stage,
  options: {
    readonly history: History;
    readonly indicatorKey: number;
    readonly number: number;
  },
): Promise<number> {
  const { history, indicatorKey, number } = options;
  const day = LATE_DAYS[number % LATE_DAYS.length];
  await stage.measurements.write({
    ...history.lateFactOf(day, number),
    indicatorKey,
    withdraw: [],
    recordedAt: NOW,
    recordedBy: 'bench',
  });
  const before = await rowOf(knex, indicatorKey, day);
  const { milliseconds } = await timed(
    async () => await stage.judgedDays.settle([indicatorKey]),
  );
  requireRight(history, before, await rowOf(knex, indicatorKey, day), number);
  return milliseconds;
}

/** Judging again with a long and with a short history, in turn. */
async function measure(knex: Knex, stage: Stage, history: History) {
  const long = await fill(stage, history, LONG_DAYS);
  const short = await fill(stage, history, SHORT_DAYS);
  await stage.judgedDays.settle([long.key]);
  await stage.judgedDays.settle([short.key]);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let number = 0; number < WARM_UP + PAIRS; number++) {
    const again = async (indicatorKey: number) =>
      await rejudge(knex, stage, { history, indicatorKey, number });
    // In turn first, so that neither profits from what the other has warmed.
    const isLongFirst = number % 2 === 0;
    const first = await again(isLongFirst ? long.key : short.key);
    const second = await again(isLongFirst ? short.key : long.key);
    const [ofLong, ofShort] = isLongFirst ? [first, second] : [second, first];
    if (number >= WARM_UP) {
      ours.push(ofLong);
      theirs.push(ofShort);
    }
  }
  return { ours, theirs };
}

/** How much memory judging a year of events of each minute takes, in a process of its own. */
async function judgeYear(knex: Knex, stage: Stage) {
  const year = await fill(stage, MINUTES, YEAR_DAYS);
  const idle = await fill(stage, HISTORIES[1], 40);
  const { client, connection, searchPath, useNullAsDefault } =
    knex.client.config;
  const told = execFileSync(
    process.execPath,
    [
      '--expose-gc',
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      join(__dirname, 'rejudge/judgeYear.ts'),
      JSON.stringify({
        client,
        // knex hides the password from those who copy.
        connection: { ...connection, password: connection.password },
        searchPath,
        useNullAsDefault,
      }),
      String(year.key),
      String(idle.key),
      String(NOW),
    ],
    { encoding: 'utf8' },
  );
  const judged: { bytes: number; milliseconds: number } = JSON.parse(told);
  const rows = await knex('judged_days')
    .join('judged_targets', 'judged_targets.id', 'judged_target_id')
    .where('indicator_id', year.key)
    .where('details', 'like', `%${59 * (DAY / MINUTE)}%`)
    .count({ rows: '*' });
  // In summer the last local day ends with the UTC day's 22 hours, in winter with 23: the edges hold less.
  if (Number(rows[0].rows) < YEAR_DAYS - 4) {
    throw new Error(`A wrong answer: ${rows[0].rows} whole days`);
  }
  return judged;
}

async function onDatabase<T>(
  database: BenchDatabase,
  work: (knex: Knex, stage: Stage) => Promise<T>,
): Promise<T> {
  return await database.look(async knex => {
    if (database.engine === 'PostgreSQL') {
      await knex.raw('create schema if not exists sla');
    }
    await migrateUp(knex);
    const stage = createStage(knex);
    stage.clock.now = NOW;
    return await work(knex, stage);
  });
}

/** What judging again costs after one late fact, by the length of the history, and the memory for a year of minutes. */
export const bench: Bench = async () => {
  const rows: string[][] = [];
  const memory: string[][] = [];
  const missed: string[] = [];
  for (const engine of chosenEngines()) {
    const database = await createBenchDatabase(engine);
    try {
      await onDatabase(database, async (knex, stage) => {
        for (const history of HISTORIES) {
          const { ours, theirs } = await measure(knex, stage, history);
          const ratios = spreadOf(ours.map((time, i) => time / theirs[i]));
          rows.push([
            engine,
            history.stream,
            formatSpread(spreadOf(ours), 2),
            formatSpread(spreadOf(theirs), 2),
            formatSpread(ratios, 2),
          ]);
          if (ratios.median > LIMIT) {
            missed.push(
              `On ${engine} a day of ${
                history.stream
              } with a long history takes ${ratios.median.toFixed(
                2,
              )} times as long, more than ${LIMIT} times`,
            );
          }
        }
        const { bytes, milliseconds } = await judgeYear(knex, stage);
        const megabytes = bytes / 1_000_000;
        memory.push([
          engine,
          megabytes.toFixed(1),
          (milliseconds / 1000).toFixed(1),
        ]);
        if (megabytes >= MEGABYTES_LIMIT) {
          missed.push(
            `On ${engine} judging a year of minutes takes ${megabytes.toFixed(
              1,
            )} MB, not less than ${MEGABYTES_LIMIT}`,
          );
        }
      });
    } finally {
      await database.remove();
    }
  }
  return {
    about: `One late fact, and how long it takes until its day is judged again: with 36 months of history against 3 months, in ${PAIRS} alternating pairs after ${WARM_UP} of warm-up (three outages a day; events of each hour). Each day is looked at afterwards. At most ${LIMIT} times is wanted. Milliseconds and ratio: median (least to greatest). Then the most resident memory that a process of its own takes to judge a year of events of each minute (${
      (YEAR_DAYS * DAY) / MINUTE
    } buckets) for one target, beyond what it held before, garbage collected (Linux: VmHWM after a reset).`,
    tables: [
      {
        columns: ['database', 'stream', '36 months ms', '3 months ms', 'ratio'],
        rows,
      },
      { columns: ['database', 'MB for a year of minutes', 's'], rows: memory },
    ],
    missed,
  };
};
