import { dateOfDay, dayNumber, dayOf, startOfDay } from './date';
import type { Interval } from './interval';

/** A kind of period with a name of its own. @public */
export type PeriodKind = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A period of a zone's calendar: `2026-10-31`, `2026-W45`, `2026-10`, `2026-Q4` or `2026`. @public */
export interface NamedPeriod extends Interval {
  readonly label: string;
}

/** First day, and first day of the next one, as day numbers. */
interface DaySpan {
  readonly first: number;
  readonly next: number;
}

const DAYS_PER_WEEK = 7;
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4;

function firstOfMonth(year: number, month: number): number {
  // Date.UTC would take the years 0 to 99 for those of the twentieth century.
  return new Date(0).setUTCFullYear(year, month - 1, 1) / 86_400_000;
}

function monthSpan(year: number, month: number, months: number): DaySpan {
  return {
    first: firstOfMonth(year, month),
    next: firstOfMonth(year, month + months),
  };
}

function mondayOf(day: number): number {
  return (
    day -
    ((((day - FIRST_MONDAY) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK)
  );
}

/** ISO 8601: week 1 is the one with the year's 4 January. */
function firstWeekOf(year: number): number {
  return mondayOf(firstOfMonth(year, 1) + 3);
}

function yearOf(day: number): number {
  return Number(dateOfDay(day).slice(0, 4));
}

function weekSpan(year: number, week: number): DaySpan | undefined {
  const first = firstWeekOf(year) + (week - 1) * DAYS_PER_WEEK;
  const exists = week >= 1 && first < firstWeekOf(year + 1);
  return exists ? { first, next: first + DAYS_PER_WEEK } : undefined;
}

function daySpanOfLabel(label: string): DaySpan | undefined {
  const year = Number(label.slice(0, 4));
  if (/^\d{4}$/.test(label)) {
    return monthSpan(year, 1, 12);
  }
  if (/^\d{4}-Q[1-4]$/.test(label)) {
    return monthSpan(year, (Number(label.slice(6)) - 1) * 3 + 1, 3);
  }
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(label)) {
    return monthSpan(year, Number(label.slice(5)), 1);
  }
  if (/^\d{4}-W\d{2}$/.test(label)) {
    return weekSpan(year, Number(label.slice(6)));
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(label)) {
    const first = dayNumber(label);
    return Number.isNaN(first) || dateOfDay(first) !== label
      ? undefined
      : { first, next: first + 1 };
  }
  return undefined;
}

function labelOf(kind: PeriodKind, day: number): string {
  const date = dateOfDay(day);
  switch (kind) {
    case 'day':
      return date;
    case 'week': {
      const thursday = mondayOf(day) + 3;
      const year = yearOf(thursday);
      const week =
        Math.floor((thursday - firstWeekOf(year)) / DAYS_PER_WEEK) + 1;
      return `${year}-W${String(week).padStart(2, '0')}`;
    }
    case 'month':
      return date.slice(0, 7);
    case 'quarter':
      return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
    case 'year':
      return date.slice(0, 4);
    default:
      return kind satisfies never;
  }
}

/**
 * A named period in a zone, from the first instant of its first date to the
 * first instant of the date after its last.
 *
 * @throws RangeError - where there is no such period
 * @public
 */
export function parsePeriod(label: string, timeZone: string): NamedPeriod {
  const span = daySpanOfLabel(label);
  if (span === undefined) {
    throw new RangeError(
      `"${label}" is not a period such as 2026-10, 2026-Q4, 2026 or 2026-W45`,
    );
  }
  return {
    label,
    from: startOfDay(span.first, timeZone),
    to: startOfDay(span.next, timeZone),
  };
}

/** The period of a kind that an instant lies in. @public */
export function periodContaining(
  kind: PeriodKind,
  instant: number,
  timeZone: string,
): NamedPeriod {
  return parsePeriod(labelOf(kind, dayOf(instant, timeZone)), timeZone);
}

/** The last periods up to the one that an instant lies in, oldest first. @public */
export function lastPeriods(options: {
  readonly kind: PeriodKind;
  readonly count: number;
  readonly instant: number;
  readonly timeZone: string;
}): NamedPeriod[] {
  const { kind, count, instant, timeZone } = options;
  const periods = [periodContaining(kind, instant, timeZone)];
  while (periods.length < count) {
    periods.unshift(periodContaining(kind, periods[0].from - 1, timeZone));
  }
  return periods;
}

/** The periods up to the one that an instant lies in which end after another instant, oldest first. @public */
export function periodsSince(options: {
  readonly kind: PeriodKind;
  readonly since: number;
  readonly instant: number;
  readonly timeZone: string;
}): NamedPeriod[] {
  const { kind, since, instant, timeZone } = options;
  const periods = [periodContaining(kind, instant, timeZone)];
  while (periods[0].from > since) {
    periods.unshift(periodContaining(kind, periods[0].from - 1, timeZone));
  }
  return periods;
}
