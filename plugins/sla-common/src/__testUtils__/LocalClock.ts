import { IANAZone } from 'luxon';
import type { Interval } from '../time/interval';

const MINUTE = 60;
const DAY = 86_400;

/**
 * What a zone's clock shows, minute by minute, as read from the library: the
 * slow and obvious way against which the arithmetic is held.
 */
export class LocalClock {
  readonly timeZone: string;
  /** The minutes that were read, in epoch seconds. */
  readonly range: Interval;
  /** Per minute the local time, as the epoch seconds that it would have in UTC. */
  readonly #readings: readonly number[];

  private constructor(options: {
    timeZone: string;
    range: Interval;
    readings: readonly number[];
  }) {
    this.timeZone = options.timeZone;
    this.range = options.range;
    this.#readings = options.readings;
  }

  /** Reads the clock from three days before a UTC date to three days after it. */
  static around(date: string, timeZone: string): LocalClock {
    const middle = Date.parse(`${date}T00:00:00Z`) / 1000;
    const range = { from: middle - 3 * DAY, to: middle + 4 * DAY };
    const zone = IANAZone.create(timeZone);
    const readings: number[] = [];
    for (let instant = range.from; instant < range.to; instant += MINUTE) {
      readings.push(instant + Math.round(zone.offset(instant * 1000) * MINUTE));
    }
    return new LocalClock({ timeZone, range, readings });
  }

  /** The dates that the clock shows in its range, in order. */
  dates(): string[] {
    const days = new Set(
      this.#readings.map(reading => Math.floor(reading / DAY)),
    );
    return [...days].map(day =>
      new Date(day * DAY * 1000).toISOString().slice(0, 10),
    );
  }

  /** The first minute at which the clock shows a local time or, where that is skipped, has passed it. */
  first(local: number): number | undefined {
    return this.#at(this.#readings.findIndex(reading => reading >= local));
  }

  /** The last minute at which the clock shows a local time; as `first` where it never does. */
  last(local: number): number | undefined {
    const position = this.#readings.lastIndexOf(local);
    return position < 0 ? this.first(local) : this.#at(position);
  }

  #at(position: number): number | undefined {
    return position < 0 ? undefined : this.range.from + position * MINUTE;
  }
}
