import { z } from 'zod';
import { WEEKDAYS, type ServiceCalendar } from '../model/calendar';
import { COMPARISONS } from '../model/objective';
import { serviceIntervals } from '../time/calendar';
import { parseInstant } from '../time/instant';
import type { Interval } from '../time/interval';
import { parsePeriod } from '../time/period';

/** The parts that the inputs of worked cases have in common. */
export const instant = z.string().transform(parseInstant);

export const spanSchema = z.object({ from: instant, to: instant });

export const pausesSchema = z
  .array(z.object({ from: instant, to: instant.nullable() }))
  .default([]);

export const noDataSchema = z.enum(['exclude', 'good', 'bad']);

export const comparisonSchema = z.enum(COMPARISONS);

const hoursSchema = z.object({ from: z.string(), to: z.string() });

export const calendarSchema = z
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

export const periodSchema = z.union([
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

/** A question about the service time of a period. */
export const serviceTimeSchema = z.object({
  calendar: calendarSchema,
  period: periodSchema,
});

/** A parsed question about the service time of a period. */
export type ServiceTimeQuestion = z.output<typeof serviceTimeSchema>;

/** The span of a question. */
export function spanOf({ calendar, period }: ServiceTimeQuestion): Interval {
  return typeof period === 'string'
    ? parsePeriod(period, calendar.timeZone)
    : period;
}

/** The service time of a question's calendar in a span. */
export function serviceOf(
  { calendar }: Pick<ServiceTimeQuestion, 'calendar'>,
  span: Interval,
): Interval[] {
  return serviceIntervals(calendar.calendar, calendar.timeZone, span);
}
