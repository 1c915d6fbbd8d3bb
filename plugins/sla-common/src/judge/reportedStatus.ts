import type { Comparison, Objective } from '../model/objective';

const HOLDS: Readonly<
  Record<Comparison, (value: number, limit: number) => boolean>
> = {
  lte: (value, limit) => value <= limit,
  gte: (value, limit) => value >= limit,
  lt: (value, limit) => value < limit,
  gt: (value, limit) => value > limit,
};

function isMet(objective: Objective, attained: number): boolean {
  switch (objective.kind) {
    case 'outage-count':
      return attained <= objective.atMost;
    case 'longest-outage':
      return attained <= objective.atMostSeconds;
    case 'mean':
      return HOLDS[objective.op](attained, objective.value);
    default:
      return attained >= objective.atLeast;
  }
}

/**
 * Whether a figure that somebody reported is as agreed. How many cases were
 * missed is not told by a percentage: `orAtMostMissed` is left out of account.
 *
 * @param attained - percent, or the value of an objective that is no ratio
 * @public
 */
export function reportedStatus(
  objective: Objective,
  attained: number,
): 'met' | 'breached' {
  return isMet(objective, attained) ? 'met' : 'breached';
}
