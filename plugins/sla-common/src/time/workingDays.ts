import { dateOfDay, dayNumber } from './date';

/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4;
const DAYS_PER_WEEK = 7;
const SATURDAY = 5;

function isWorkingDay(day: number, holidays: ReadonlySet<string>): boolean {
  const weekday =
    (((day - FIRST_MONDAY) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return weekday < SATURDAY && !holidays.has(dateOfDay(day));
}

/**
 * The date of the n-th working day after a date: Monday to Friday without
 * holidays; of none the date itself.
 *
 * @public
 */
export function workingDaysAfter(
  date: string,
  count: number,
  holidays: readonly string[],
): string {
  const off = new Set(holidays);
  let day = dayNumber(date);
  for (let left = count; left > 0; ) {
    day += 1;
    if (isWorkingDay(day, off)) {
      left -= 1;
    }
  }
  return dateOfDay(day);
}
