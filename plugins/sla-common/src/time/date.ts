import { instantsOfLocal, offsetAt } from './zone';

const SECONDS_PER_DAY = 86_400;

/** The days since 1970-01-01 of a date, leaving zones aside. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000 / SECONDS_PER_DAY;
}

/** The date of a day number, the days since 1970-01-01. @public */
export function dateOfDay(day: number): string {
  return new Date(day * SECONDS_PER_DAY * 1000).toISOString().slice(0, 10);
}

/**
 * The first instant of a date. A midnight that is skipped gives the first
 * instant after the gap, a repeated one the earlier.
 *
 * @param day - days since 1970-01-01
 * @public
 */
export function startOfDay(day: number, timeZone: string): number {
  return instantsOfLocal(day * SECONDS_PER_DAY, timeZone).earlier;
}

/**
 * The day number of the date that an instant belongs to: the one that a zone's
 * clock shows, except that a date once begun goes on where the clock is put
 * back over its midnight, so that dates do not overlap.
 *
 * @returns days since 1970-01-01
 * @public
 */
export function dayOf(instant: number, timeZone: string): number {
  const shown = Math.floor(
    (instant + offsetAt(instant, timeZone)) / SECONDS_PER_DAY,
  );
  return startOfDay(shown + 1, timeZone) <= instant ? shown + 1 : shown;
}

/** Whether the zone had the date at all; a few zones have crossed the date line and skipped one. */
export function dayExists(day: number, timeZone: string): boolean {
  return startOfDay(day, timeZone) < startOfDay(day + 1, timeZone);
}

/** The first instant of a date, in epoch seconds. @public */
export function startOfDate(date: string, timeZone: string): number {
  return startOfDay(dayNumber(date), timeZone);
}

/** The first instant of the date after a date, in epoch seconds. @public */
export function startOfNextDate(date: string, timeZone: string): number {
  return startOfDay(dayNumber(date) + 1, timeZone);
}

/** The date that an instant belongs to in a zone. @public */
export function dateOf(instant: number, timeZone: string): string {
  return dateOfDay(dayOf(instant, timeZone));
}
