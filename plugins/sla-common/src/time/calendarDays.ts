import type { CalendarContent, CalendarDay } from '../model/namedCalendar';
import { serviceCalendarOf } from '../model/namedCalendar';
import { dateOfDay, dayNumber } from './date';
import { totalSeconds } from './interval';
import { compileHours, windowsOfDay } from './windows';

/** The number of the first day of the month after a month such as `2026-12`. */
function firstOfNextMonth(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return number === 12
    ? dayNumber(`${String(year + 1).padStart(4, '0')}-01-01`)
    : dayNumber(
        `${month.slice(0, 4)}-${String(number + 1).padStart(2, '0')}-01`,
      );
}

/**
 * What a calendar says of each day of a month, for people to read. A window
 * belongs to the date on which it begins.
 *
 * @param month - such as `2026-12`
 *
 * @public
 */
export function calendarDays(
  content: Pick<CalendarContent, 'hours' | 'holidays' | 'exceptions'>,
  month: string,
  timeZone: string,
): CalendarDay[] {
  const hoursOfDay = compileHours(serviceCalendarOf(content));
  const holidays = new Map(
    [...content.holidays].reverse().map(({ date, name }) => [date, name]),
  );
  const exceptions = new Map(
    content.exceptions.map(({ date, name }) => [date, name]),
  );
  const first = dayNumber(`${month}-01`);
  return Array.from({ length: firstOfNextMonth(month) - first }, (_, i) => {
    const day = first + i;
    const date = dateOfDay(day);
    const hours = hoursOfDay(day);
    const holiday = holidays.get(date) ?? null;
    const told: Pick<CalendarDay, 'from' | 'name'> = exceptions.has(date)
      ? { from: 'exception', name: exceptions.get(date) ?? holiday }
      : { from: holiday === null ? 'week' : 'holiday', name: holiday };
    return {
      date,
      hours: hours.map(({ from, to }) => ({ from, to })),
      ...told,
      serviceSeconds: totalSeconds(windowsOfDay(day, hours, timeZone)),
    };
  });
}
