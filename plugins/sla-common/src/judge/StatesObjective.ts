import type {
  AvailabilityObjective,
  LongestOutageObjective,
  OutageCountObjective,
} from '../model/objective';
import type { ServiceState } from '../model/measurement';

/** What can be judged on reported states. @public */
export type StatesObjective =
  | AvailabilityObjective
  | OutageCountObjective
  | LongestOutageObjective;

/** The part of degraded time that counts as down. */
export function degradedWeightOf(objective: StatesObjective): number {
  return objective.kind === 'longest-outage' ? 0 : objective.degradedWeight;
}

/**
 * The states that an outage is made of. An interruption cannot be counted in
 * part: where outages are counted, degraded time that has any weight belongs to one.
 */
export function outageStatesOf(
  objective: StatesObjective,
): readonly ServiceState[] {
  const isDegradedToo =
    objective.kind === 'outage-count' && objective.degradedWeight > 0;
  return isDegradedToo ? ['down', 'degraded'] : ['down'];
}
