const INSTANT =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.0+)?(Z|[+-]\d{2}:\d{2})$/;

const ZERO = '0'.charCodeAt(0);
const SECONDS_PER_HOUR = 3_600;
const MILLISECONDS_PER_SECOND = 1_000;

/** Days of the month; 0 of a month that does not exist. */
function daysIn(year: number, month: number): number {
  if (month === 2) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return isLeap ? 29 : 28;
  }
  if (month < 1 || month > 12) {
    return 0;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Two digits as a number: a batch has thousands of them, so that no text is cut out of it. */
function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + (text.charCodeAt(at + 1) - ZERO);
}

/** Midnight of a date in UTC, in epoch seconds; NaN of one that does not exist: engines move 30 February on. */
function midnightOf(text: string): number {
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (day < 1 || day > daysIn(year, month)) {
    return Number.NaN;
  }
  // Date.UTC would take the years 0 to 99 for those of the twentieth century.
  return year < 100
    ? Date.parse(text.slice(0, 10)) / MILLISECONDS_PER_SECOND
    : Date.UTC(year, month - 1, day) / MILLISECONDS_PER_SECOND;
}

/** Seconds of `hh:mm`; NaN where a clock does not show it. */
function secondsOfClock(text: string, at: number): number {
  const hours = twoDigits(text, at);
  const minutes = twoDigits(text, at + 3);
  return hours > 23 || minutes > 59
    ? Number.NaN
    : hours * SECONDS_PER_HOUR + minutes * 60;
}

/** Seconds that the local time is ahead of UTC. */
function offsetOf(text: string): number {
  if (text.endsWith('Z')) {
    return 0;
  }
  const offset = secondsOfClock(text, text.length - 5);
  return text[text.length - 6] === '-' ? -offset : offset;
}

/** Epoch seconds of an instant as `parseInstant` reads it; NaN where the text is none. */
export function secondsOfInstant(text: string): number {
  const seconds = INSTANT.test(text) ? twoDigits(text, 17) : Number.NaN;
  return seconds > 59
    ? Number.NaN
    : midnightOf(text) + secondsOfClock(text, 11) + seconds - offsetOf(text);
}

/**
 * Epoch seconds of an ISO 8601 instant with `Z` or an offset. A batch has
 * thousands of them, so no `Date` is made for it.
 *
 * @throws RangeError - where the text is no such instant, or has parts of a second
 * @public
 */
export function parseInstant(text: string): number {
  const instant = secondsOfInstant(text);
  if (Number.isNaN(instant)) {
    throw new RangeError(
      `"${text}" is not an instant with Z or an offset and whole seconds`,
    );
  }
  return instant;
}

/** An instant as text in UTC, such as `2026-09-30T22:00:00Z`. @public */
export function formatInstant(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
