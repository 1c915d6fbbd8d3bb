import {
  calendarsInForce,
  type AgreedCalendar,
  type CalendarInForce,
  type Target,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredVersion } from './StoredAgreement';

/** Which calendar a target is judged by when: its own or the agreement's, and what follows it. */
export function calendarsOf(
  { terms, laterCalendars }: StoredVersion,
  target: Pick<Target, 'calendar'>,
): CalendarInForce<AgreedCalendar>[] {
  const agreed = target.calendar ?? terms.calendar;
  const pinnedTo = agreed.version ?? 0;
  return calendarsInForce(
    agreed,
    agreed.name === undefined
      ? []
      : laterCalendars.filter(
          ({ version, calendar }) =>
            calendar.name === agreed.name && version > pinnedTo,
        ),
    terms.timeZone,
  );
}
