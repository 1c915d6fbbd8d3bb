import { SERVICE_STATES, type ServiceState } from '../model/measurement';
import type { ReportedState, StatesInput } from '../judge/sweepStates';
import type { Interval } from '../time/interval';

const MINUTE = 60;

/** What a walk over a span adds up, in seconds; service time until now and of the whole span. */
export interface WalkedSums {
  readonly service: number;
  readonly wholeService: number;
  readonly excluded: number;
  readonly down: number;
  readonly degraded: number;
  readonly unknown: number;
}

function holds({ from, to }: Interval, instant: number): boolean {
  return instant >= from && instant < to;
}

function isReported(
  fact: ReportedState,
  instant: number,
  asOf: number,
): boolean {
  return (
    instant < asOf &&
    instant >= fact.from &&
    (fact.to === null || instant < fact.to)
  );
}

function worstAt(input: StatesInput, instant: number): ServiceState {
  const reported = input.facts.filter(fact =>
    isReported(fact, instant, input.asOf),
  );
  return (
    SERVICE_STATES.find(state => reported.some(fact => fact.state === state)) ??
    input.whereNothingReported
  );
}

/** Length of the unbroken down time around an instant, as far as it is known. */
function outageLength(input: StatesInput, instant: number): number {
  const isDown = (at: number) =>
    input.facts.some(
      fact => fact.state === 'down' && isReported(fact, at, input.asOf),
    );
  // From here on nothing changes: an outage that gets so far is not over.
  const horizon = Math.max(
    ...input.facts.map(fact => Math.max(fact.from, fact.to ?? 0)),
  );
  let from = instant;
  while (isDown(from - MINUTE)) {
    from -= MINUTE;
  }
  let to = instant;
  while (to <= horizon && isDown(to)) {
    to += MINUTE;
  }
  return (isDown(to) ? input.asOf : to) - from;
}

/**
 * Judges a span by walking over it minute by minute: slow and obvious. All
 * instants of the input must be whole minutes.
 *
 * @param isService - whether the minute that begins at an instant is service time
 */
export function walkStates(
  input: StatesInput,
  isService: (instant: number) => boolean,
): WalkedSums {
  const { objective } = input;
  const sums = {
    service: 0,
    wholeService: 0,
    excluded: 0,
    down: 0,
    degraded: 0,
    unknown: 0,
  };
  for (
    let instant = input.span.from;
    instant < input.span.to;
    instant += MINUTE
  ) {
    if (!isService(instant)) {
      continue;
    }
    const isKnown = instant < input.asOf;
    if (input.exclusions.some(exclusion => holds(exclusion, instant))) {
      sums.excluded += isKnown ? MINUTE : 0;
      continue;
    }
    sums.wholeService += MINUTE;
    if (!isKnown) {
      continue;
    }
    sums.service += MINUTE;
    const state = worstAt(input, instant);
    if (
      state === 'down' &&
      outageLength(input, instant) >= objective.minimumOutageSeconds
    ) {
      sums.down += MINUTE;
    }
    if (state === 'degraded') {
      sums.degraded += MINUTE;
      sums.down += MINUTE * objective.degradedWeight;
    }
    sums.unknown += state === 'unknown' ? MINUTE : 0;
  }
  return sums;
}
