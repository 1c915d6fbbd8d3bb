import { WEEKDAYS, type Hours, type ServiceCalendar } from '../model/calendar';
import type { LocalClock } from './LocalClock';

const DAY = 86_400;

function hoursOn(date: string, calendar: ServiceCalendar): readonly Hours[] {
  const exception = calendar.exceptions.find(
    candidate => candidate.date === date,
  );
  if (exception !== undefined) {
    return exception.hours;
  }
  if (calendar.holidays.includes(date)) {
    return [];
  }
  if (calendar.hours === '24x7') {
    return [{ from: '00:00', to: '24:00' }];
  }
  // getUTCDay counts from Sunday, our week begins on Monday.
  const weekday = WEEKDAYS[(new Date(date).getUTCDay() + 6) % 7];
  return calendar.hours.filter(({ days }) => days.includes(weekday));
}

function secondsOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60;
}

/**
 * The minutes that are service time, found by looking at the clock: a window
 * starts when the clock first shows its start, and ends when it last shows its
 * end, midnight excepted, which ends when it is first reached.
 *
 * @returns whether the minute that begins at an instant is service time
 */
export function isServiceMinute(
  calendar: ServiceCalendar,
  clock: LocalClock,
): (instant: number) => boolean {
  const windows = clock.dates().flatMap(date => {
    const midnight = Date.parse(`${date}T00:00:00Z`) / 1000;
    return hoursOn(date, calendar).map(({ from, to }) => {
      const start = secondsOf(from);
      const end = secondsOf(to) > start ? secondsOf(to) : secondsOf(to) + DAY;
      return {
        from:
          (from === '00:00'
            ? clock.first(midnight)
            : clock.first(midnight + start)) ?? Infinity,
        to:
          (end === DAY
            ? clock.first(midnight + DAY)
            : clock.last(midnight + end)) ?? Infinity,
      };
    });
  });
  return instant =>
    windows.some(({ from, to }) => instant >= from && instant < to);
}
