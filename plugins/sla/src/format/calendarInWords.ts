import {
  WEEKDAYS,
  type AgreedCalendar,
  type ServiceCalendar,
  type WeekdayHours,
} from '@service-levels/backstage-plugin-sla-common';
import type { Translate } from '../translations/useTranslate';
import type { Format } from './Format';

interface Words {
  readonly t: Translate;
  readonly format: Format;
}

/** Neighbouring days as a run: Mon–Fri, Sun. */
function daysInWords(days: WeekdayHours['days'], format: Format): string {
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
        ? format.weekday(first)
        : `${format.weekday(first)}${separator}${format.weekday(last)}`;
    })
    .join(', ');
}

/** The hours of a calendar, as in "Mon–Fri 07:00–20:00". */
export function hoursInWords(
  calendar: ServiceCalendar,
  { t, format }: Words,
): string {
  if (calendar.hours === '24x7') {
    return t('calendar.always');
  }
  if (calendar.hours.length === 0) {
    return t('calendar.never');
  }
  return calendar.hours
    .map(({ days, from, to }) => `${daysInWords(days, format)} ${from}–${to}`)
    .join('; ');
}

/** The name of a calendar with its version, where it has one. */
function nameInWords({ name, version }: AgreedCalendar, t: Translate) {
  if (name === undefined) {
    return [];
  }
  return [
    version ? t('calendar.named', { name, version: String(version) }) : name,
  ];
}

/** What calendar it is, the hours, and how many holidays and exceptions there are. */
export function calendarInWords(
  calendar: AgreedCalendar,
  words: Words,
): string {
  const { t } = words;
  const { holidays, exceptions } = calendar;
  return [
    ...nameInWords(calendar, t),
    hoursInWords(calendar, words),
    ...(holidays.length > 0
      ? [t('calendar.holidays', { count: holidays.length })]
      : []),
    ...(exceptions.length > 0
      ? [t('calendar.exceptions', { count: exceptions.length })]
      : []),
  ].join(', ');
}
