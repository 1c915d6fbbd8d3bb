import {
  dayOf,
  startOfDay,
  type Interval,
} from '@service-levels/backstage-plugin-sla-common';
import type { DayRange } from './JudgedDaysStore';

const SECONDS_PER_DAY = 86_400;

/** The local days that lie wholly in a span; none where `next` is not after `first`. */
export function wholeDays(span: Interval, timeZone: string): DayRange {
  const begun = dayOf(span.from, timeZone);
  const isWhole = startOfDay(begun, timeZone) === span.from;
  return {
    first: isWhole ? begun : begun + 1,
    next: dayOf(span.to, timeZone),
  };
}

/** The local days that a span has a second of. */
export function daysReached(span: Interval, timeZone: string): DayRange {
  return {
    first: dayOf(span.from, timeZone),
    next: dayOf(Math.max(span.from, span.to - 1), timeZone) + 1,
  };
}

/** The local days that overlap a UTC day: two, or three where a zone has changed its date. */
export function localDaysOfUtcDay(day: number, timeZone: string): DayRange {
  const from = day * SECONDS_PER_DAY;
  return daysReached({ from, to: from + SECONDS_PER_DAY }, timeZone);
}

/** From the first instant of the first day to that of the day after the last. */
export function spanOfDays(days: DayRange, timeZone: string): Interval {
  return {
    from: startOfDay(days.first, timeZone),
    to: startOfDay(days.next, timeZone),
  };
}

/** A local day, or the part of it that is asked about. */
export interface DayPiece extends Interval {
  /** The first instant of the day, where slices begin. */
  readonly midnight: number;
}

/** Cuts a span at local midnights. */
export function cutAtMidnights(span: Interval, timeZone: string): DayPiece[] {
  const pieces: DayPiece[] = [];
  for (let from = span.from; from < span.to; ) {
    const day = dayOf(from, timeZone);
    const to = Math.min(startOfDay(day + 1, timeZone), span.to);
    pieces.push({ from, to, midnight: startOfDay(day, timeZone) });
    from = to;
  }
  return pieces;
}

/** The numbers of days as ranges, as few as may be. */
export function toRanges(days: Iterable<number>): DayRange[] {
  const ranges: { first: number; next: number }[] = [];
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last.next === day) {
      last.next = day + 1;
    } else {
      ranges.push({ first: day, next: day + 1 });
    }
  }
  return ranges;
}

/** The numbers of the days of a range. */
export function daysIn({ first, next }: DayRange): number[] {
  return Array.from({ length: Math.max(0, next - first) }, (_, i) => first + i);
}
