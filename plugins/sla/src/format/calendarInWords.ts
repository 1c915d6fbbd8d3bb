import {
  compactHours,
  type AgreedCalendar,
  type ServiceCalendar,
} from '@service-levels/backstage-plugin-sla-common';
import type { Translate } from '../translations/useTranslate';
import type { Format } from './Format';

interface Words {
  readonly t: Translate;
  readonly format: Format;
}

/** The hours of a calendar, as in "Mon–Fri 07:00–20:00". */
export function hoursInWords(
  calendar: ServiceCalendar,
  { t, format }: Words,
): string {
  return compactHours(calendar, {
    weekday: format.weekday,
    always: t('calendar.always'),
    never: t('calendar.never'),
  });
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
