import type { ServiceCalendar } from '../model/calendar';
import type { CalendarInForce } from './calendarsInForce';
import { unite, type Interval } from './interval';
import { compileCalendar, type ServiceHours } from './ServiceHours';
import type { StoppableClock } from './stoppableClock';

/** Hours, and the span in which they count. */
interface HoursInForce {
  readonly hours: ServiceHours;
  readonly span: Interval;
}

/** Service time over calendars that follow each other. Instants are epoch seconds. @public */
export interface ServiceClock extends StoppableClock {
  /** The service time of a span, as disjoint intervals in order. */
  intervals(span: Interval): Interval[];
}

/** A clock that runs by one calendar until the next one counts. */
class FollowedHours implements ServiceClock {
  readonly #inForce: readonly HoursInForce[];

  private constructor(inForce: readonly HoursInForce[]) {
    this.#inForce = inForce;
  }

  static create(inForce: readonly HoursInForce[]): FollowedHours {
    return new FollowedHours(inForce);
  }

  intervals(span: Interval): Interval[] {
    return unite(
      this.#within(span).flatMap(({ hours, ...part }) => hours.intervals(part)),
    );
  }

  secondsIn(from: number, to: number): number {
    return this.#within({ from, to }).reduce(
      (seconds, part) => seconds + part.hours.secondsIn(part.from, part.to),
      0,
    );
  }

  advance(start: number, seconds: number): number | null {
    let rest = seconds;
    for (const { hours, span } of this.#inForce) {
      const from = Math.max(start, span.from);
      if (from < span.to) {
        if (!Number.isFinite(span.to)) {
          return hours.advance(from, rest);
        }
        const run = hours.secondsIn(from, span.to);
        if (run >= rest) {
          return hours.advance(from, rest);
        }
        rest -= run;
      }
    }
    return null;
  }

  #within({ from, to }: Interval) {
    return this.#inForce
      .map(({ hours, span }) => ({
        hours,
        from: Math.max(from, span.from),
        to: Math.min(to, span.to),
      }))
      .filter(part => part.from < part.to);
  }
}

/**
 * The service time of calendars that follow each other, cut where one ends: a
 * window of the evening before counts until midnight by the one calendar, and
 * after it by what the next one says of that window.
 *
 * @param inForce - as `calendarsInForce` gives them; at least one
 *
 * @public
 */
export function compileCalendars(
  inForce: readonly CalendarInForce<ServiceCalendar>[],
  timeZone: string,
): ServiceClock {
  return inForce.length === 1
    ? compileCalendar(inForce[0].calendar, timeZone)
    : FollowedHours.create(
        inForce.map(({ calendar, span }) => ({
          hours: compileCalendar(calendar, timeZone),
          span,
        })),
      );
}
