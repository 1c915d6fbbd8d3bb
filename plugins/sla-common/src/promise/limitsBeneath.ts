import type { Objective } from '../model/objective';
import type { LimitsBeneath } from '../model/promiseCheck';
import type { Level } from './levelsOn';
import type { Need } from './Need';

type Limits = Pick<LimitsBeneath, 'greatest' | 'sum'>;

/** What an objective allows at most; null where it is no limit. */
function limitOf(objective: Objective): number | null {
  switch (objective.kind) {
    case 'outage-count':
      return objective.atMost;
    case 'longest-outage':
      return objective.atMostSeconds;
    case 'cases-in-time':
      return objective.withinSeconds;
    default:
      return null;
  }
}

function limitsOf(need: Need, limitOn: (ref: string) => number): Limits {
  if (need.kind === 'entity') {
    const limit = limitOn(need.ref);
    return { greatest: limit, sum: limit };
  }
  const parts = need.of.map(part => limitsOf(part, limitOn));
  const greatest = parts.map(part => part.greatest);
  const sums = parts.map(part => part.sum);
  return need.kind === 'all'
    ? {
        greatest: Math.max(0, ...greatest),
        sum: sums.reduce((total, sum) => total + sum, 0),
      }
    : { greatest: Math.min(...greatest), sum: Math.min(...sums) };
}

/**
 * What the agreements beneath allow of outages, or of time to answer and to
 * resolve, against what is wanted: one alone, and one after the other. Of
 * alternatives the best counts.
 */
export function limitsBeneath(
  wanted: Objective,
  need: Need,
  levels: ReadonlyMap<string, readonly Level[]>,
): LimitsBeneath | null {
  const limit = limitOf(wanted);
  if (limit === null) {
    return null;
  }
  const limitOn = (ref: string) =>
    (levels.get(ref) ?? []).reduce(
      (greatest, { target: { objective } }) =>
        objective.kind === wanted.kind
          ? Math.max(greatest, limitOf(objective) ?? 0)
          : greatest,
      0,
    );
  return {
    unit: wanted.kind === 'outage-count' ? 'outages' : 'seconds',
    wanted: limit,
    ...limitsOf(need, limitOn),
  };
}
