import type { ServiceCalendar } from '../model/calendar';
import type { Interval } from './interval';
import { compileCalendar } from './ServiceHours';

/**
 * The service time of a calendar in a span, as disjoint intervals in order.
 *
 * A window belongs to the date on which it starts and may end on the next
 * one. A local time that the zone skips means the first instant after the
 * gap; of one that occurs twice a window's start is the earlier, its end the
 * later. A date that the zone skipped has no windows.
 *
 * @public
 */
export function serviceIntervals(
  calendar: ServiceCalendar,
  timeZone: string,
  span: Interval,
): Interval[] {
  return compileCalendar(calendar, timeZone).intervals(span);
}
