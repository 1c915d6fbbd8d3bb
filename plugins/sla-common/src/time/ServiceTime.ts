import { unite, type Interval } from './interval';
import {
  deadlineOn,
  elapsedOn,
  type Pause,
  type StoppableClock,
} from './stoppableClock';

/**
 * Stretches of service time that are given, with the seconds before each, so
 * that asking for the seconds of a span is a search and not a walk.
 *
 * @public
 */
export class ServiceTime implements StoppableClock {
  readonly intervals: readonly Interval[];
  /** Seconds before each interval, and of all as the last. */
  readonly #before: readonly number[];

  private constructor(intervals: readonly Interval[]) {
    this.intervals = intervals;
    const before = [0];
    for (const { from, to } of intervals) {
      before.push(before[before.length - 1] + to - from);
    }
    this.#before = before;
  }

  /** @param intervals - in any order; overlapping ones count once */
  static of(intervals: readonly Interval[]): ServiceTime {
    return new ServiceTime(unite(intervals));
  }

  get seconds(): number {
    return this.#before[this.intervals.length];
  }

  has(instant: number): boolean {
    const i = this.#countBefore(instant + 1) - 1;
    return i >= 0 && instant < this.intervals[i].to;
  }

  secondsIn(from: number, to: number): number {
    return from < to ? this.#until(to) - this.#until(from) : 0;
  }

  advance(start: number, seconds: number): number | null {
    const wanted = this.#until(start) + seconds;
    if (wanted > this.seconds) {
      return null;
    }
    let low = 0;
    let high = this.intervals.length - 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#before[middle + 1] >= wanted) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return this.intervals[low].from + wanted - this.#before[low];
  }

  /** The latest instant from which so much service time had run until another; null where it never had. */
  rewind(end: number, seconds: number): number | null {
    if (seconds <= 0) {
      return end;
    }
    const wanted = this.#until(end) - seconds;
    if (wanted < 0) {
      return null;
    }
    let low = 0;
    let high = this.intervals.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#before[middle] <= wanted) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return this.intervals[low].from + wanted - this.#before[low];
  }

  /** The part of the intervals that lies in a span. */
  within(span: Interval): Interval[] {
    const first = Math.max(0, this.#countBefore(span.from) - 1);
    const part: Interval[] = [];
    for (let i = first; i < this.intervals.length; i++) {
      const interval = this.intervals[i];
      if (interval.from >= span.to) {
        break;
      }
      const isInside = interval.from >= span.from && interval.to <= span.to;
      const from = Math.max(interval.from, span.from);
      const to = Math.min(interval.to, span.to);
      if (from < to) {
        part.push(isInside ? interval : { from, to });
      }
    }
    return part;
  }

  /** Service time of a span without the pauses, as far as it is given. */
  elapsed(span: Interval, pauses: readonly Pause[] = []): number {
    return elapsedOn(this, span, pauses);
  }

  /** As `ServiceHours.deadline`; null where the given service time does not reach so far. */
  deadline(
    start: number,
    seconds: number,
    pauses: readonly Pause[] = [],
  ): number | null {
    return deadlineOn(this, start, seconds, pauses);
  }

  /** How many intervals begin before an instant. */
  #countBefore(instant: number): number {
    let low = 0;
    let high = this.intervals.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.intervals[middle].from < instant) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The seconds before an instant. */
  #until(instant: number): number {
    const count = this.#countBefore(instant);
    if (count === 0) {
      return 0;
    }
    const { from, to } = this.intervals[count - 1];
    return this.#before[count - 1] + Math.min(instant, to) - from;
  }
}
