import type { ReportedAgreement, ReportedTarget } from '../../model';
import { shownVerdict } from './figuresInWords';

/** A target in one of its periods, with the agreement that it stands in. */
export interface ToldTarget {
  readonly target: ReportedTarget;
  readonly agreement: ReportedAgreement;
}

/** How a target went in all of its periods; `nothing` where there was nothing to judge in any. */
type TargetOutcome = 'missed' | 'kept' | 'not-judged' | 'nothing';

/** The periods of each target together: a week's has several in a month. */
export function byTarget(
  told: readonly ToldTarget[],
): readonly (readonly ToldTarget[])[] {
  const periods = new Map<string, ToldTarget[]>();
  for (const one of told) {
    const { targetId } = one.target;
    periods.set(targetId, [...(periods.get(targetId) ?? []), one]);
  }
  return [...periods.values()];
}

/** Missed in one period is missed, and kept is what was kept in all that were judged. */
export function outcomeOf(periods: readonly ToldTarget[]): TargetOutcome {
  const verdicts = periods
    .map(({ target }) => shownVerdict(target.attainment))
    .filter(verdict => verdict !== 'no-events');
  if (verdicts.length === 0) {
    return 'nothing';
  }
  if (verdicts.includes('breached')) {
    return 'missed';
  }
  return verdicts.every(verdict => verdict === 'met' || verdict === 'near-miss')
    ? 'kept'
    : 'not-judged';
}
