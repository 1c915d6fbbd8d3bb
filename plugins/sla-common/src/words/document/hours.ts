import {
  WEEKDAYS,
  type AgreedCalendar,
  type Hours,
  type Weekday,
} from '../../model';
import type { DocumentBlock } from './WrittenAgreement';
import {
  factsOf,
  listOf,
  paragraphs,
  type Wording,
  type WriteSection,
} from './Wording';

/** Neighbouring days as a run, three and more: Monday to Friday. */
function daysInWords(
  days: readonly Weekday[],
  { words, write }: Wording,
): string {
  const runs: number[][] = [];
  WEEKDAYS.forEach((day, index) => {
    if (!days.includes(day)) {
      return;
    }
    const last = runs.at(-1);
    if (last?.at(-1) === index - 1) {
      last.push(index);
    } else {
      runs.push([index]);
    }
  });
  return write.list(
    runs.flatMap(run =>
      run.length < 3
        ? run.map(write.weekday)
        : [
            words.hours.run(
              write.weekday(run[0]),
              write.weekday(run[run.length - 1]),
            ),
          ],
    ),
  );
}

/** A `to` that is not after `from` lies in the next day. */
function endsNextDay({ from, to }: Hours): boolean {
  return to <= from;
}

/** The hours of a week, each line by itself. */
export function hoursOfWeek(
  calendar: AgreedCalendar,
  wording: Wording,
): readonly string[] {
  const { hours } = wording.words;
  if (calendar.hours === '24x7') {
    return [
      calendar.holidays.length === 0 ? hours.always : hours.alwaysButHolidays,
    ];
  }
  return calendar.hours.length === 0
    ? [hours.never]
    : calendar.hours.map(window =>
        hours.days(
          daysInWords(window.days, wording),
          window.from,
          window.to,
          endsNextDay(window),
        ),
      );
}

/** Dates by year, so that a list of many can be read. */
export function datesByYear(
  dates: readonly string[],
  { write }: Pick<Wording, 'write'>,
): readonly (readonly [string, string])[] {
  const years = [...new Set(dates.map(date => date.slice(0, 4)))].sort();
  return years.map(year => [
    year,
    write.list(
      dates
        .filter(date => date.startsWith(year))
        .sort()
        .map(write.dayAndMonth),
    ),
  ]);
}

function exceptionsOf(
  { exceptions }: AgreedCalendar,
  { words, write }: Wording,
): readonly DocumentBlock[] {
  if (exceptions.length === 0) {
    return [];
  }
  const { hours } = words;
  return [
    { kind: 'heading', text: hours.exceptions },
    {
      kind: 'table',
      label: hours.exceptions,
      heads: [hours.date, hours.hoursOfDay],
      rows: [...exceptions]
        .sort((one, other) => one.date.localeCompare(other.date))
        .map(({ date, hours: windows }) => [
          write.date(date),
          windows.length === 0
            ? hours.closed
            : write.list(windows.map(({ from, to }) => hours.range(from, to))),
        ]),
    },
  ];
}

/** A calendar in full: its name, the hours, every holiday and every exception. */
export function calendarBlocks(
  calendar: AgreedCalendar,
  wording: Wording,
): readonly DocumentBlock[] {
  const { hours } = wording.words;
  const { name, version = null } = calendar;
  const years = datesByYear(calendar.holidays, wording);
  return [
    ...paragraphs(name === undefined ? undefined : hours.named(name, version)),
    ...listOf(hoursOfWeek(calendar, wording)),
    ...(years.length === 0
      ? []
      : [{ kind: 'heading' as const, text: hours.holidays }]),
    ...factsOf(...years),
    ...exceptionsOf(calendar, wording),
  ];
}

/** When the services are meant to be there. */
export const hoursSection: WriteSection = (terms, wording) => [
  ...calendarBlocks(terms.calendar, wording),
  ...paragraphs(terms.followCalendar ? wording.words.hours.follows : undefined),
];
