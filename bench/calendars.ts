import { isDeepStrictEqual } from 'node:util';
import {
  compileCalendar,
  parsePeriod,
  type Interval,
  type ServiceCalendar,
} from '@service-levels/backstage-plugin-sla-common';
import { DateTime } from 'luxon';
import type { Bench } from './support/BenchReport';
import { formatSpread, spreadOf } from './support/measure';

const WARM_UP = 10;
const PAIRS = 25;
/** One reading is too short for the clock. */
const READINGS = 100;
const COMPILE_LIMIT = 0.2;
const READ_LIMIT = 0.01;

const ZONE = 'Europe/Berlin';
const YEAR = '2026';
const HOLIDAYS = ['2026-01-01', '2026-04-03', '2026-04-06', '2026-12-25'];
const WORKING_DAYS = 5;

/** The same hours each time, but never compiled before: a holiday long ago makes it another calendar. */
function newCalendar(round: number): ServiceCalendar {
  return {
    hours: [
      {
        days: ['mon', 'tue', 'wed', 'thu', 'fri'],
        from: '07:00',
        to: '20:00',
      },
    ],
    holidays: [...HOLIDAYS, `${1000 + round}-01-01`],
    exceptions: [],
  };
}

/** The service hours of the year as one would write it with the library: day by day. */
function byLuxon(): Interval[] {
  const holidays = new Set(HOLIDAYS);
  const intervals: Interval[] = [];
  let day = DateTime.fromISO(`${YEAR}-01-01`, { zone: ZONE });
  while (day.year === Number(YEAR)) {
    if (day.weekday <= WORKING_DAYS && !holidays.has(day.toISODate() ?? '')) {
      intervals.push({
        from: day.set({ hour: 7 }).toSeconds(),
        to: day.set({ hour: 20 }).toSeconds(),
      });
    }
    day = day.plus({ days: 1 });
  }
  return intervals;
}

function timed<T>(work: () => T): {
  readonly result: T;
  readonly milliseconds: number;
} {
  const started = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - started };
}

/** Compares compiling a year, and reading it again, with doing it day by day. */
export const bench: Bench = async () => {
  const { from, to } = parsePeriod(YEAR, ZONE);
  const span = { from, to };
  const figures: { luxon: number; compile: number; read: number }[] = [];
  for (let round = 0; round < WARM_UP + PAIRS; round++) {
    const calendar = newCalendar(round);
    const luxon = timed(byLuxon);
    const compile = timed(() =>
      compileCalendar(calendar, ZONE).intervals(span),
    );
    const read = timed(() => {
      let last: Interval[] = [];
      for (let i = 0; i < READINGS; i++) {
        last = compileCalendar(calendar, ZONE).intervals(span);
      }
      return last;
    });
    const isRight =
      isDeepStrictEqual(luxon.result, compile.result) &&
      isDeepStrictEqual(luxon.result, read.result);
    if (!isRight) {
      throw new Error('A wrong answer: the hours are not those of luxon');
    }
    if (round >= WARM_UP) {
      figures.push({
        luxon: luxon.milliseconds,
        compile: compile.milliseconds,
        read: read.milliseconds / READINGS,
      });
    }
  }
  const compileRatios = spreadOf(
    figures.map(({ compile, luxon }) => compile / luxon),
  );
  const readRatios = spreadOf(figures.map(({ read, luxon }) => read / luxon));
  const milliseconds = (key: 'luxon' | 'compile' | 'read') =>
    formatSpread(spreadOf(figures.map(figure => figure[key])), 3);
  return {
    about: `The service hours of ${YEAR} in ${ZONE} (working days 7 to 20, ${HOLIDAYS.length} holidays), compiled by \`compileCalendar\` for a calendar that it has not seen, and read again, against luxon day by day; ${PAIRS} alternating rounds after ${WARM_UP} of warm-up; milliseconds and ratios: median (least to greatest).`,
    tables: [
      {
        columns: ['what', 'ms', 'ratio', 'limit'],
        rows: [
          ['luxon, day by day', milliseconds('luxon'), '1', ''],
          [
            'compile the year',
            milliseconds('compile'),
            formatSpread(compileRatios, 4),
            String(COMPILE_LIMIT),
          ],
          [
            'read it again',
            milliseconds('read'),
            formatSpread(readRatios, 4),
            String(READ_LIMIT),
          ],
        ],
      },
    ],
    missed: [
      ...(compileRatios.median > COMPILE_LIMIT
        ? [`compiling is ${compileRatios.median} times luxon`]
        : []),
      ...(readRatios.median > READ_LIMIT
        ? [`reading again is ${readRatios.median} times luxon`]
        : []),
    ],
  };
};
