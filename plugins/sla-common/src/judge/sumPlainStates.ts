import type { ServiceState } from '../model/measurement';
import { unite, type Interval } from '../time/interval';
import { knownFacts, knownUntil, type StatesInput } from './sweepStates';

/** Seconds of service time, up to what is known. */
export interface PlainSums {
  readonly service: number;
  readonly byState: Readonly<Record<ServiceState, number>>;
}

function overlapSeconds(a: Interval, b: Interval): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** Seconds of a span that disjoint intervals in order have. */
function secondsIn(intervals: readonly Interval[], span: Interval): number {
  let seconds = 0;
  for (const interval of intervals) {
    if (interval.from >= span.to) {
      return seconds;
    }
    seconds += overlapSeconds(interval, span);
  }
  return seconds;
}

/**
 * The sums of the plain case, which most are: nothing excluded, no shortest
 * outage, no two reports at once. Then nothing has to be cut into stretches:
 * each report has the service time that lies in it. The property tests hold it
 * against the sweep.
 *
 * @returns undefined where the case is not plain
 */
export function sumPlainStates(input: StatesInput): PlainSums | undefined {
  if (input.exclusions.length > 0 || input.objective.minimumOutageSeconds > 0) {
    return undefined;
  }
  const span = { from: input.span.from, to: knownUntil(input) };
  const facts = knownFacts(input).sort((a, b) => a.from - b.from);
  if (facts.some((fact, i) => i > 0 && facts[i - 1].to > fact.from)) {
    return undefined;
  }
  const served = unite(input.service);
  const service = secondsIn(served, span);
  const byState = { up: 0, degraded: 0, down: 0, unknown: 0 };
  let reported = 0;
  for (const { state, from, to } of facts) {
    const seconds = secondsIn(served, {
      from: Math.max(from, span.from),
      to: Math.min(to, span.to),
    });
    byState[state] += seconds;
    reported += seconds;
  }
  byState[input.whereNothingReported] += service - reported;
  return { service, byState };
}
