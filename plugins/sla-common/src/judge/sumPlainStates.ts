import type { ServiceState } from '../model/measurement';
import { unite, type Interval } from '../time/interval';
import { knownFacts, type SweptStates } from './sweepStates';

/** Seconds of service time, up to what is known. */
export interface PlainSums {
  readonly service: number;
  readonly byState: Readonly<Record<ServiceState, number>>;
}

/**
 * The sums of the plain case, which most are: nothing excluded, no shortest
 * outage, no two reports at once. Then nothing has to be cut into stretches: it
 * is one walk over service time, days and reports. The property tests hold it
 * against the sweep.
 *
 * @param days - contiguous and in order
 * @returns one for each day; undefined where the case is not plain
 */
export function sumPlainStates(
  input: Omit<SweptStates, 'span'>,
  days: readonly Interval[],
): PlainSums[] | undefined {
  if (input.exclusions.length > 0 || input.objective.minimumOutageSeconds > 0) {
    return undefined;
  }
  const facts = knownFacts(input).sort((a, b) => a.from - b.from);
  if (facts.some((fact, i) => i > 0 && facts[i - 1].to > fact.from)) {
    return undefined;
  }
  const sums = days.map(() => ({
    service: 0,
    byState: { up: 0, degraded: 0, down: 0, unknown: 0 },
  }));
  if (days.length === 0) {
    return sums;
  }
  const start = days[0].from;
  const end = Math.min(days[days.length - 1].to, input.asOf);
  let day = 0;
  let next = 0;
  for (const served of unite(input.service)) {
    let position = Math.max(served.from, start);
    const until = Math.min(served.to, end);
    while (position < until) {
      while (days[day].to <= position) {
        day += 1;
      }
      while (next < facts.length && facts[next].to <= position) {
        next += 1;
      }
      const fact = next < facts.length ? facts[next] : undefined;
      const isReported = fact !== undefined && fact.from <= position;
      const change = isReported ? fact.to : fact?.from ?? until;
      const to = Math.min(until, days[day].to, change);
      const state = isReported ? fact.state : input.whereNothingReported;
      sums[day].byState[state] += to - position;
      sums[day].service += to - position;
      position = to;
    }
  }
  return sums;
}
