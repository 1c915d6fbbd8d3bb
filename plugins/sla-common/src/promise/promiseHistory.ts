import { isRatio, type Attained } from '../model/attainment';
import type { Objective } from '../model/objective';
import type { PromiseHistory, PromisePeriod } from '../model/promiseCheck';
import { compare, decimal, times } from '../judge/fraction';

/** Whether a greater figure is a better one. */
function isGreatestBest(objective: Objective): boolean {
  switch (objective.kind) {
    case 'outage-count':
    case 'longest-outage':
      return false;
    case 'mean':
      return objective.op === 'gte' || objective.op === 'gt';
    default:
      return true;
  }
}

/** Below 0 where the first is the smaller figure. */
function compareFigures(a: Attained, b: Attained): number {
  if (isRatio(a) && isRatio(b)) {
    return compare(
      times(decimal(a.good), decimal(b.total)),
      times(decimal(b.good), decimal(a.total)),
    );
  }
  return isRatio(a) || isRatio(b) ? 0 : a.value - b.value;
}

/**
 * How the last periods would have been judged; those of which too little is
 * known count neither way.
 *
 * @param periods - that are over, oldest first
 *
 * @public
 */
export function promiseHistory(
  periods: readonly PromisePeriod[],
  objective: Objective,
): PromiseHistory {
  const judged = periods.filter(
    ({ status }) => status === 'met' || status === 'breached',
  );
  const sign = isGreatestBest(objective) ? 1 : -1;
  const worstFirst = [...judged].sort((a, b) =>
    a.attained === null || b.attained === null
      ? 0
      : sign * compareFigures(a.attained, b.attained),
  );
  return {
    met: judged.filter(({ status }) => status === 'met').length,
    judged: judged.length,
    worst: worstFirst[0] ?? null,
    periods,
  };
}
