import type { ServiceCalendar } from '../model/calendar';
import { startOfDate } from './date';
import type { Interval } from './interval';

/** A later version of a calendar, with the date from which on it counts where it is followed. @public */
export interface LaterCalendar<TCalendar = ServiceCalendar> {
  readonly version: number;
  readonly validFrom: string;
  readonly calendar: TCalendar;
}

/** A calendar, and the span that it is judged by. @public */
export interface CalendarInForce<TCalendar = ServiceCalendar> {
  readonly calendar: TCalendar;
  /** Half-open; the first one has no begin, the last one no end. */
  readonly span: Interval;
}

/**
 * Which version of a calendar counts when, for who follows it: the one that was
 * agreed until the first date of a later one, and never again once a later one
 * has counted. Each begins at midnight in the zone. Where several are valid the
 * latest version counts, however early it is valid.
 *
 * @returns without a gap, oldest first
 *
 * @public
 */
export function calendarsInForce<TCalendar>(
  agreed: TCalendar,
  later: readonly LaterCalendar<TCalendar>[],
  timeZone: string,
): CalendarInForce<TCalendar>[] {
  const latestFirst = [...later].sort((a, b) => b.version - a.version);
  const byDate = latestFirst.sort((a, b) =>
    a.validFrom.localeCompare(b.validFrom, 'en-US'),
  );
  const inForce: { calendar: TCalendar; from: number }[] = [
    { calendar: agreed, from: Number.NEGATIVE_INFINITY },
  ];
  let newest = 0;
  for (const { version, validFrom, calendar } of byDate) {
    if (version > newest) {
      newest = version;
      inForce.push({ calendar, from: startOfDate(validFrom, timeZone) });
    }
  }
  return inForce.map(({ calendar, from }, i) => ({
    calendar,
    span: { from, to: inForce[i + 1]?.from ?? Number.POSITIVE_INFINITY },
  }));
}
