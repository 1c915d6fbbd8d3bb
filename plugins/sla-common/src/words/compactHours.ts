import { WEEKDAYS, type ServiceCalendar, type Weekday } from '../model';

/** The words that hours of a week are written with, in one language. @public */
export interface CompactHoursWords {
  /** The short name of a weekday, 0 for Monday. */
  readonly weekday: (index: number) => string;
  readonly always: string;
  readonly never: string;
}

/** Neighbouring days as a run: Mon–Fri, Sun. */
function daysInWords(
  days: readonly Weekday[],
  { weekday }: CompactHoursWords,
): string {
  const runs: number[][] = [];
  WEEKDAYS.forEach((day, index) => {
    if (!days.includes(day)) {
      return;
    }
    const last = runs[runs.length - 1];
    if (last !== undefined && last[last.length - 1] === index - 1) {
      last.push(index);
    } else {
      runs.push([index]);
    }
  });
  return runs
    .map(run => {
      const [first, last] = [run[0], run[run.length - 1]];
      const separator = run.length === 2 ? ', ' : '–';
      return first === last
        ? weekday(first)
        : `${weekday(first)}${separator}${weekday(last)}`;
    })
    .join(', ');
}

/**
 * The hours of a calendar on one line, as in "Mon–Fri 07:00–20:00"; holidays
 * and exceptions are not in it.
 *
 * @public
 */
export function compactHours(
  { hours }: Pick<ServiceCalendar, 'hours'>,
  words: CompactHoursWords,
): string {
  if (hours === '24x7') {
    return words.always;
  }
  return hours.length === 0
    ? words.never
    : hours
        .map(
          ({ days, from, to }) => `${daysInWords(days, words)} ${from}–${to}`,
        )
        .join('; ');
}
