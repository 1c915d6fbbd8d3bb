import { cutPercent } from '../judge/display';
import { add, decimal, toNumber } from '../judge/fraction';
import {
  isRatio,
  type Attained,
  type Attainment,
  type Ratio,
} from '../model/attainment';
import type { Objective } from '../model/objective';
import { isMeasurable, type RequirementHead } from '../model/requirement';
import type {
  AchievedOver,
  RequirementBars,
  RequirementGap,
} from '../model/requirementBars';
import type { ScoresSummary } from '../model/satisfaction';
import { compareObjectives } from './compareObjectives';

/** How many closed periods tell what was achieved. */
const PERIODS = 12;
const DECIMALS = 3;

/** What of a figure tells what was agreed and achieved. @public */
export type BarFigure = Pick<
  Attainment,
  'objective' | 'period' | 'status' | 'attained'
>;

function addUp(numbers: readonly number[]): number {
  return toNumber(
    numbers.map(decimal).reduce((sum, number) => add(sum, number)),
  );
}

function ratiosIn(attained: readonly Attained[]): Ratio[] {
  return attained.flatMap(one => (isRatio(one) ? [one] : []));
}

/** Ratios and numbers of outages add up; the longest outage and a mean of several periods do not. */
function sumOf(figures: readonly BarFigure[]): Attained | null {
  const attained = figures.flatMap(figure => figure.attained ?? []);
  const ratios = ratiosIn(attained);
  if (attained.length === 0 || attained.length < figures.length) {
    return null;
  }
  if (ratios.length === attained.length) {
    return {
      good: addUp(ratios.map(({ good }) => good)),
      total: addUp(ratios.map(({ total }) => total)),
    };
  }
  const counts = attained.flatMap(one => (isRatio(one) ? [] : [one]));
  const isOfOutages = figures.every(
    ({ objective }) => objective.kind === 'outage-count',
  );
  return isOfOutages && counts.length === attained.length
    ? {
        value: addUp(counts.map(({ value }) => value)),
        unit: counts[0].unit,
        count: addUp(counts.map(({ count }) => count)),
      }
    : null;
}

function achievedOver(figures: readonly BarFigure[]): AchievedOver | null {
  const judged = figures
    .filter(({ period }) => period.state === 'closed')
    .slice(-PERIODS)
    .filter(({ status }) => status === 'met' || status === 'breached');
  if (judged.length === 0) {
    return null;
  }
  const attained = sumOf(judged);
  const hasPercent =
    attained !== null && isRatio(attained) && attained.total > 0;
  return {
    from: judged[0].period.label,
    to: judged[judged.length - 1].period.label,
    judged: judged.length,
    met: judged.filter(({ status }) => status === 'met').length,
    attained,
    attainedPercent: hasPercent ? cutPercent(attained, DECIMALS) : null,
  };
}

/** The objective of the version that is in force now. */
function agreedIn(figures: readonly BarFigure[]): Objective | null {
  const running = figures.find(({ period }) => period.state === 'open');
  return running?.objective ?? null;
}

/**
 * What was wanted, agreed, achieved and perceived of a requirement, and what
 * lies between.
 *
 * @param facts - `figures` of the target that answers it, the earliest first,
 * with that of the running period; none where no target does
 * @public
 */
export function barsOf(
  requirement: RequirementHead,
  facts: {
    readonly figures: readonly BarFigure[];
    readonly perceived: ScoresSummary;
  },
): RequirementBars {
  const { figures, perceived } = facts;
  const { wanted } = requirement;
  const agreed = agreedIn(figures);
  const achieved = agreed === null ? null : achievedOver(figures);
  const wantedToAgreed =
    agreed !== null && isMeasurable(wanted)
      ? compareObjectives(wanted, agreed)
      : null;
  const gaps: RequirementGap[] = [];
  if (wantedToAgreed === 'stricter') {
    gaps.push('expectation');
  }
  if (achieved !== null && achieved.met < achieved.judged) {
    gaps.push('delivery');
  }
  if (agreed === null) {
    gaps.push('not-agreed');
  }
  return { requirement, agreed, wantedToAgreed, achieved, perceived, gaps };
}
