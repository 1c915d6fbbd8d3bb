import { unite } from './interval';

/** A stretch in which a clock stands; a `to` of null is not over. @public */
export interface Pause {
  readonly from: number;
  readonly to: number | null;
}

/** A clock that runs in service time only. Instants are epoch seconds. @public */
export interface StoppableClock {
  /** Service time from one instant to another, which is not before it. */
  secondsIn(from: number, to: number): number;
  /** The earliest instant at which so much service time has run; null where it never does. */
  advance(start: number, seconds: number): number | null;
}

function stops(pauses: readonly Pause[]) {
  return unite(
    pauses.map(({ from, to }) => ({
      from,
      to: to ?? Number.POSITIVE_INFINITY,
    })),
  );
}

/** Service time from one instant to another without the pauses; 0 where the end is not after the start. */
export function elapsedOn(
  clock: StoppableClock,
  span: { readonly from: number; readonly to: number },
  pauses: readonly Pause[],
): number {
  if (span.from >= span.to) {
    return 0;
  }
  let seconds = clock.secondsIn(span.from, span.to);
  for (const stop of stops(pauses)) {
    const from = Math.max(stop.from, span.from);
    const to = Math.min(stop.to, span.to);
    if (from < to) {
      seconds -= clock.secondsIn(from, to);
    }
  }
  return seconds;
}

/**
 * The earliest instant at which so much service time has run without the
 * pauses; null where it never does. No time is due at once.
 */
export function deadlineOn(
  clock: StoppableClock,
  start: number,
  seconds: number,
  pauses: readonly Pause[],
): number | null {
  if (seconds <= 0) {
    return start;
  }
  let position = start;
  let rest = seconds;
  for (const stop of stops(pauses)) {
    if (stop.from > position) {
      const run = clock.secondsIn(position, stop.from);
      if (run >= rest) {
        break;
      }
      rest -= run;
    }
    position = Math.max(position, stop.to);
  }
  return Number.isFinite(position) ? clock.advance(position, rest) : null;
}
