import {
  serviceCalendarOf,
  type AgreedCalendar,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredCalendarVersion } from '../calendars/CalendarsStore';

/**
 * The hours of a stored version, with the name that they are signed under.
 *
 * @param version - null where it is not pinned yet
 */
export function agreedCalendarOf(
  { name, content }: Pick<StoredCalendarVersion, 'name' | 'content'>,
  version: number | null,
): AgreedCalendar {
  return { ...serviceCalendarOf(content), name, version };
}
