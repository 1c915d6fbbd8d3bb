import { z } from 'zod';
import { cutShare } from '../judge/display';
import { compare, fraction, percent, type Fraction } from '../judge/fraction';
import { WEEKDAYS, type ServiceCalendar } from '../model/calendar';
import { SERVICE_STATES } from '../model/measurement';
import { judgeStates } from '../judge/states';
import { parseInstant } from '../time/instant';
import { totalSeconds, type Interval } from '../time/interval';
import { parsePeriod } from '../time/period';
import { serviceIntervals } from '../time/calendar';

/** One worked case: what is asked, and the answer that was worked out by hand. */
export const workedCaseSchema = z.object({
  id: z.string(),
  why: z.string(),
  evaluate: z.string(),
  input: z.unknown(),
  expect: z.record(z.string(), z.unknown()),
});

/** One worked case. */
export type WorkedCase = z.output<typeof workedCaseSchema>;

/** Where an answer differs from the expected one. */
export interface Difference {
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
}

const instant = z.string().transform(parseInstant);
const spanSchema = z.object({ from: instant, to: instant });
const hoursSchema = z.object({ from: z.string(), to: z.string() });
const calendarSchema = z
  .object({
    timeZone: z.string(),
    hours: z.union([
      z.literal('24x7'),
      z.array(hoursSchema.extend({ days: z.array(z.enum(WEEKDAYS)) })),
    ]),
    holidays: z.array(z.string()).default([]),
    exceptions: z
      .array(z.object({ date: z.string(), hours: z.array(hoursSchema) }))
      .default([]),
  })
  .transform(
    ({
      timeZone,
      ...calendar
    }): { timeZone: string; calendar: ServiceCalendar } => ({
      timeZone,
      calendar,
    }),
  );

const SECONDS_PER_DAY = 86_400;

const periodSchema = z.union([
  z.strictObject({ month: z.string() }).transform(({ month }) => month),
  z.strictObject({ quarter: z.string() }).transform(({ quarter }) => quarter),
  z.strictObject({ year: z.string() }).transform(({ year }) => year),
  z.strictObject({ week: z.string() }).transform(({ week }) => week),
  z.strictObject({ day: z.string() }).transform(({ day }) => day),
  spanSchema,
  z.strictObject({ rollingDays: z.number(), end: instant }).transform(
    ({ rollingDays, end }): Interval => ({
      from: end - rollingDays * SECONDS_PER_DAY,
      to: end,
    }),
  ),
]);

const serviceTimeSchema = z.object({
  calendar: calendarSchema,
  period: periodSchema,
});

const availabilitySchema = serviceTimeSchema.extend({
  objective: z.number(),
  states: z.array(
    z.object({
      state: z.enum(SERVICE_STATES),
      from: instant,
      to: instant.nullable(),
    }),
  ),
  exclusions: z.array(spanSchema),
  noData: z.enum(['exclude', 'good', 'bad']),
  default: z.enum(['up', 'unknown']),
  degradedWeight: z.number().default(0),
  minimumOutageSeconds: z.number().default(0),
  asOf: instant.optional(),
});

const displaySchema = z.object({
  value: z.string().transform(parseFraction),
  decimals: z.number(),
  objective: z.number(),
});

function parseFraction(text: string): Fraction {
  const [num, den] = text.split('/');
  return fraction(BigInt(num), BigInt(den));
}

function spanOf(period: string | Interval, timeZone: string): Interval {
  return typeof period === 'string' ? parsePeriod(period, timeZone) : period;
}

/** A ratio with up to six decimals as the fraction of the case files. */
function ratioText(
  ratio: { good: number; total: number } | null,
): string | null {
  const MICRO = 1_000_000;
  return (
    ratio &&
    `${Math.round(ratio.good * MICRO)}/${Math.round(ratio.total * MICRO)}`
  );
}

function judgeServiceTime(input: unknown): Record<string, unknown> {
  const { calendar, period } = serviceTimeSchema.parse(input);
  const span = spanOf(period, calendar.timeZone);
  return {
    seconds: totalSeconds(
      serviceIntervals(calendar.calendar, calendar.timeZone, span),
    ),
  };
}

function judgeAvailability(input: unknown): Record<string, unknown> {
  const question = availabilitySchema.parse(input);
  const { timeZone, calendar } = question.calendar;
  const span = spanOf(question.period, timeZone);
  const verdict = judgeStates({
    span,
    service: serviceIntervals(calendar, timeZone, span),
    exclusions: question.exclusions,
    facts: question.states,
    whereNothingReported: question.default,
    noData: question.noData,
    objective: {
      kind: 'availability',
      atLeast: question.objective,
      degradedWeight: question.degradedWeight,
      minimumOutageSeconds: question.minimumOutageSeconds,
    },
    asOf: question.asOf ?? Number.POSITIVE_INFINITY,
  });
  return {
    serviceSeconds: verdict.serviceSeconds,
    excludedSeconds: verdict.excludedSeconds,
    downSeconds: verdict.downSeconds,
    unknownSeconds: verdict.unknownSeconds,
    attained: ratioText(verdict.attained),
    coverage: ratioText(verdict.coverage),
    status: verdict.status,
    attainedToDate: ratioText(verdict.attained),
    attainedIfNothingMore: ratioText(verdict.ifNothingMore),
  };
}

function judgeDisplay(input: unknown): Record<string, unknown> {
  const { value, decimals, objective } = displaySchema.parse(input);
  return {
    text: `${cutShare(value, decimals)}%`,
    meets: compare(value, percent(objective)) >= 0,
  };
}

const KINDS: Readonly<
  Record<string, (input: unknown) => Record<string, unknown>>
> = {
  serviceTime: judgeServiceTime,
  availability: judgeAvailability,
  display: judgeDisplay,
};

const FRACTION = /^-?\d+\/\d+$/;

function isSame(expected: unknown, got: unknown): boolean {
  const areFractions =
    typeof expected === 'string' &&
    typeof got === 'string' &&
    FRACTION.test(expected) &&
    FRACTION.test(got);
  return areFractions
    ? compare(parseFraction(expected), parseFraction(got)) === 0
    : expected === got;
}

/**
 * Judges a worked case with the very functions that the product uses.
 *
 * @returns where the answer differs; nothing where the case passes. A kind
 * that is not built yet differs.
 */
export function judgeCase(workedCase: WorkedCase): Difference[] {
  const judge = KINDS[workedCase.evaluate];
  if (judge === undefined) {
    return [
      {
        field: 'evaluate',
        expected: workedCase.evaluate,
        got: 'a kind that is not built yet',
      },
    ];
  }
  const answer = judge(workedCase.input);
  return Object.entries(workedCase.expect)
    .filter(([field, expected]) => !isSame(expected, answer[field]))
    .map(([field, expected]) => ({ field, expected, got: answer[field] }));
}
