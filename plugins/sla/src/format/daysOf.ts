import {
  dateOf,
  parseInstant,
  type ExplanationPart,
  type ServiceCalendar,
} from '@service-levels/backstage-plugin-sla-common';

/**
 * The holidays and exceptions of a calendar that fall into a span.
 *
 * @param options - `timeZone` says whose dates count: a month in Berlin begins
 * while it is still the last one in UTC
 */
export function daysOf(
  calendar: ServiceCalendar,
  options: Pick<ExplanationPart, 'from' | 'to'> & { readonly timeZone: string },
): Pick<ServiceCalendar, 'holidays' | 'exceptions'> {
  const { from, to, timeZone } = options;
  const first = dateOf(parseInstant(from), timeZone);
  // The end does not belong to the span.
  const last = dateOf(parseInstant(to) - 1, timeZone);
  const isInside = (date: string) => date >= first && date <= last;
  return {
    holidays: calendar.holidays.filter(isInside),
    exceptions: calendar.exceptions.filter(({ date }) => isInside(date)),
  };
}
