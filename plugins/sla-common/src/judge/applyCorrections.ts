import type { ServiceState } from '../model/measurement';
import { subtract, unite, type Interval } from '../time/interval';
import type { ReportedState } from './sweepStates';

/** A correction that states what the service was in an interval, whatever was reported. @public */
export interface StateOverride extends ReportedState {
  readonly id: string;
}

/** A state as it stands after corrections, and where it comes from. @public */
export type CorrectedState = ReportedState &
  (
    | { readonly factIndex: number; readonly correctionId: null }
    | { readonly factIndex: null; readonly correctionId: string }
  );

function toInterval({ from, to }: ReportedState): Interval {
  return { from, to: to ?? Number.POSITIVE_INFINITY };
}

/** The pieces of a reported state that are left of it. */
function pieces(
  state: ServiceState,
  intervals: readonly Interval[],
): ReportedState[] {
  return intervals.map(({ from, to }) => ({
    state,
    from,
    to: Number.isFinite(to) ? to : null,
  }));
}

/**
 * Reported states with corrections in force: each takes its interval out of
 * every report and stands there instead, over every source. Where corrections
 * overlap, the one that was made last counts.
 *
 * @param corrections - in the order in which they were made, without revoked ones
 * @returns never overlapping a correction; each piece knows the fact (its
 * position) or the correction that it comes from
 * @public
 */
export function applyCorrections(
  facts: readonly ReportedState[],
  corrections: readonly StateOverride[],
): CorrectedState[] {
  const corrected = unite(corrections.map(toInterval));
  const reported = facts.flatMap((fact, factIndex) =>
    pieces(fact.state, subtract([toInterval(fact)], corrected)).map(piece => ({
      ...piece,
      factIndex,
      correctionId: null,
    })),
  );
  const stated = corrections.flatMap((correction, i) => {
    const later = corrections.slice(i + 1).map(toInterval);
    return pieces(
      correction.state,
      subtract([toInterval(correction)], later),
    ).map(piece => ({
      ...piece,
      factIndex: null,
      correctionId: correction.id,
    }));
  });
  return [...reported, ...stated];
}
