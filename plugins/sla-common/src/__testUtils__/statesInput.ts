import type { AvailabilityObjective } from '../model/objective';
import type { StatesInput } from '../judge/sweepStates';

/** A span of 100,000 seconds, all of it service time, closed and up, with 99 % agreed. */
export function statesInput(
  options: Partial<Omit<StatesInput, 'objective'>> & {
    readonly objective?: Partial<AvailabilityObjective>;
  } = {},
): StatesInput {
  const { objective, ...rest } = options;
  const span = { from: 0, to: 100_000 };
  return {
    span,
    service: [span],
    exclusions: [],
    facts: [],
    whereNothingReported: 'up',
    noData: 'exclude',
    asOf: 1_000_000,
    ...rest,
    objective: {
      kind: 'availability',
      atLeast: 99,
      degradedWeight: 0,
      minimumOutageSeconds: 0,
      ...objective,
    },
  };
}
