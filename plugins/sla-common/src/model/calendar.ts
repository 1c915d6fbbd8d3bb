import { z } from 'zod';
import { dateSchema } from './primitives';

/** The days of the week as written in calendars, Monday first. @public */
export const WEEKDAYS = [
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
  'sun',
] as const;

/** A day of the week. @public */
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * Local wall-clock hours of one date. A `to` that is not after `from` ends on
 * the next date; `24:00` is the end of the date.
 *
 * @public
 */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

/** Hours that hold on several days of the week. @public */
export interface WeekdayHours extends Hours {
  readonly days: readonly Weekday[];
}

/** The hours of one date, in place of those of its weekday; none means closed. @public */
export interface CalendarException {
  readonly date: string;
  readonly hours: readonly Hours[];
}

/**
 * When a service is meant to be there, in local time. The zone is the
 * agreement's.
 *
 * @public
 */
export interface ServiceCalendar {
  readonly hours: '24x7' | readonly WeekdayHours[];
  readonly holidays: readonly string[];
  readonly exceptions: readonly CalendarException[];
}

/** Around the clock, every day. @public */
export const ALWAYS: ServiceCalendar = {
  hours: '24x7',
  holidays: [],
  exceptions: [],
};

const MINUTES_PER_DAY = 1440;

const fromSchema = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d$/,
    'must be a local time from 00:00 to 23:59',
  );
const toSchema = z
  .string()
  .regex(
    /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
    'must be a local time from 00:00 to 24:00',
  );

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Minutes from the start of the window's own date; the end may lie in the next one. */
function minuteSpan(hours: Hours): readonly [number, number] {
  const from = minutesOf(hours.from);
  const to = minutesOf(hours.to);
  return [from, to > from ? to : to + MINUTES_PER_DAY];
}

function overlapsItself(windows: readonly Hours[]): boolean {
  const spans = windows.map(minuteSpan).sort((a, b) => a[0] - b[0]);
  return spans.some((span, i) => i > 0 && span[0] < spans[i - 1][1]);
}

const hoursSchema = z.strictObject({ from: fromSchema, to: toSchema });
const weekdayHoursSchema = z.strictObject({
  days: z.array(z.enum(WEEKDAYS)).min(1, 'must name at least one day'),
  from: fromSchema,
  to: toSchema,
});

/** The hours of a week, or around the clock. */
export const hoursOfWeekSchema = z.union([
  z.literal('24x7'),
  z.array(weekdayHoursSchema).max(100),
]);

/** Exceptions; a stored calendar's have a name besides. */
export function exceptionsSchema<TName extends z.ZodType>(name: TName) {
  return z
    .array(
      z.strictObject({
        date: dateSchema,
        hours: z.array(hoursSchema).max(48),
        name,
      }),
    )
    .max(2000)
    .default([]);
}

/** Refuses hours of one day that overlap, and dates with two exceptions. */
export function refuseOverlaps(
  calendar: Pick<ServiceCalendar, 'hours' | 'exceptions'>,
  context: z.RefinementCtx,
): void {
  const refuse = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  if (calendar.hours !== '24x7') {
    const hours = calendar.hours;
    for (const day of WEEKDAYS) {
      if (overlapsItself(hours.filter(window => window.days.includes(day)))) {
        refuse(['hours'], `the hours of ${day} overlap`);
      }
    }
  }
  const dates = new Set<string>();
  calendar.exceptions.forEach((exception, i) => {
    if (overlapsItself(exception.hours)) {
      refuse(
        ['exceptions', i, 'hours'],
        `the hours of ${exception.date} overlap`,
      );
    }
    if (dates.has(exception.date)) {
      refuse(
        ['exceptions', i, 'date'],
        `${exception.date} has more than one exception`,
      );
    }
    dates.add(exception.date);
  });
}

/** What a calendar consists of. */
export const serviceCalendarShape = {
  hours: hoursOfWeekSchema,
  holidays: z.array(dateSchema).max(2000).default([]),
  exceptions: z
    .array(
      z.strictObject({
        date: dateSchema,
        hours: z.array(hoursSchema).max(48),
      }),
    )
    .max(2000)
    .default([]),
};

/**
 * A calendar as sent in a request; overlapping hours within one day are
 * refused here, though the arithmetic tolerates them.
 */
export const serviceCalendarSchema = z
  .strictObject(serviceCalendarShape)
  .superRefine(refuseOverlaps);
