import {
  WEEKDAYS,
  type Hours,
  type ServiceCalendar,
  type Weekday,
} from '../model/calendar';
import { dateOfDay, dayExists, startOfDay } from './date';
import type { Interval } from './interval';
import { instantsOfLocal } from './zone';

const SECONDS_PER_DAY = 86_400;
const WHOLE_DAY: readonly Hours[] = [{ from: '00:00', to: '24:00' }];

/** Which hours hold on which date, looked up by day number. */
export type HoursOfDay = (day: number) => readonly Hours[];

function secondsOfTime(time: string): number {
  return Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60;
}

/** 1970-01-01 was a Thursday, the fourth day of the week. */
function weekdayOf(day: number): Weekday {
  return WEEKDAYS[(((day + 3) % 7) + 7) % 7];
}

/** The hours of each date: those of its exception, none on a holiday, else those of its weekday. */
export function compileHours(calendar: ServiceCalendar): HoursOfDay {
  const { hours } = calendar;
  const holidays = new Set(calendar.holidays);
  const exceptions = new Map(
    calendar.exceptions.map(({ date, hours: own }) => [date, own]),
  );
  const ofWeekday = new Map(
    WEEKDAYS.map(weekday => [
      weekday,
      hours === '24x7'
        ? WHOLE_DAY
        : hours.filter(({ days }) => days.includes(weekday)),
    ]),
  );
  return day => {
    const date = dateOfDay(day);
    const exception = exceptions.get(date);
    if (exception !== undefined) {
      return exception;
    }
    return holidays.has(date) ? [] : ofWeekday.get(weekdayOf(day)) ?? [];
  };
}

/** The end of a window: midnight is the first instant of the next date, any other time the later one. */
function endOfWindow(
  day: number,
  { from, to }: Hours,
  timeZone: string,
): number {
  const seconds = secondsOfTime(to);
  if (to === '24:00' || to === '00:00') {
    return startOfDay(day + 1, timeZone);
  }
  const endDay = seconds > secondsOfTime(from) ? day : day + 1;
  return instantsOfLocal(endDay * SECONDS_PER_DAY + seconds, timeZone).later;
}

/**
 * The windows of a date as instants. A local time that the zone skips means
 * the first instant after the gap; of one that occurs twice a window's start is
 * the earlier, its end the later.
 *
 * @returns none for a date that the zone skipped
 */
export function windowsOfDay(
  day: number,
  hours: readonly Hours[],
  timeZone: string,
): Interval[] {
  if (hours.length === 0 || !dayExists(day, timeZone)) {
    return [];
  }
  return hours.map(window => ({
    from:
      window.from === '00:00'
        ? startOfDay(day, timeZone)
        : instantsOfLocal(
            day * SECONDS_PER_DAY + secondsOfTime(window.from),
            timeZone,
          ).earlier,
    to: endOfWindow(day, window, timeZone),
  }));
}
