import { compare, decimal, fraction, percent, times } from '../judge/fraction';
import type { AttainmentStatus, Budget } from '../model/attainment';
import type { AlertStage } from '../model/alert';

/** How a running period stands, as far as alerts go. @public */
export interface RunningFigure {
  readonly status: AttainmentStatus;
  /** Null where there is none, as for a mean. */
  readonly budget: Budget | null;
  /** The service time of the period until now, and of all of it. */
  readonly elapsedSeconds: number;
  readonly periodSeconds: number;
}

/**
 * What may fail in the whole period. Of events it is not known before their
 * number is: it is what it would be if they went on coming as until now, so
 * that the first failure of a month is not all of its budget.
 */
function allowedOf({ budget, elapsedSeconds, periodSeconds }: RunningFigure) {
  const allowed = decimal(budget?.allowed ?? 0);
  return budget?.unit === 'events' && elapsedSeconds > 0
    ? times(allowed, fraction(BigInt(periodSeconds), BigInt(elapsedSeconds)))
    : allowed;
}

/**
 * What is the matter with the budget of a running period, the gravest first:
 * each of the stages that is reached, and whether it is breached. A target
 * that nothing was known of yet has reached none.
 *
 * @public
 */
export function reachedStages(
  figure: RunningFigure,
  stages: readonly number[],
): AlertStage[] {
  const { status, budget } = figure;
  if (status === 'no-data' || status === 'no-events') {
    return [];
  }
  const consumed = decimal(budget?.consumed ?? 0);
  const allowed = allowedOf(figure);
  const isReached = (stage: number) =>
    budget !== null &&
    budget.consumed > 0 &&
    compare(consumed, times(percent(stage), allowed)) >= 0;
  const reached = stages
    .filter(stage => status === 'breached' || isReached(stage))
    .map((level): AlertStage => ({ kind: 'budget', level }));
  return [
    ...(status === 'breached' ? [{ kind: 'breached' as const, level: 0 }] : []),
    ...reached.reverse(),
  ];
}
