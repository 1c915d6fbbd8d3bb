import type {
  AttainmentStatus,
  Budget,
  BudgetUnit,
  Ratio,
} from '../model/attainment';
import {
  allowanceOf,
  exceedsWarning,
  isOverspent,
  toBudget,
  type ExactBudget,
} from './budget';
import {
  compare,
  decimal,
  minus,
  percent,
  times,
  toNumber,
  type Fraction,
} from './fraction';
import type { SpanState } from './SumsVerdict';

/** Good and total as exact numbers. */
export interface ExactRatio {
  readonly good: Fraction;
  readonly total: Fraction;
}

/** What is judged where the objective is a share. */
export interface RatioInput<TUnit extends BudgetUnit> {
  /** Percent. */
  readonly atLeast: number;
  /** Also met with at most so many bad ones. */
  readonly orAtMost?: number | null;
  readonly state: SpanState;
  /** null where nothing is known. */
  readonly toDate: ExactRatio | null;
  /** The whole span if nothing more happens. */
  readonly whole: ExactRatio | null;
  /** What to call it where nothing is known. */
  readonly nothing: 'no-events' | 'no-data';
  /** Whether what is still to come can mend any figure. */
  readonly canRecover: boolean;
  readonly isBelowFloor: boolean;
  readonly warnAtBudgetConsumed: number | undefined;
  readonly unit: TUnit;
}

/** The part of a verdict that comes from a share. */
export interface RatioVerdict<TUnit extends BudgetUnit> {
  readonly status: AttainmentStatus;
  readonly nearMiss: boolean;
  readonly attained: Ratio | null;
  readonly ifNothingMore: Ratio | null;
  readonly budget: (Budget & { readonly unit: TUnit }) | null;
}

function toRatio(ratio: ExactRatio | null): Ratio | null {
  return ratio && { good: toNumber(ratio.good), total: toNumber(ratio.total) };
}

function budgetOf(
  { good, total }: ExactRatio,
  { atLeast, orAtMost }: RatioInput<BudgetUnit>,
): ExactBudget {
  const allowed = allowanceOf(percent(atLeast), total);
  const atMost = decimal(orAtMost ?? 0);
  return {
    allowed: compare(atMost, allowed) > 0 ? atMost : allowed,
    consumed: minus(total, good),
  };
}

function statusOf(
  input: RatioInput<BudgetUnit>,
  toDate: ExactRatio,
  budget: ExactBudget | null,
): AttainmentStatus {
  const isOpen = input.state !== 'closed';
  const isLost = budget !== null && isOverspent(budget);
  if (isLost && !(isOpen && input.canRecover)) {
    return 'breached';
  }
  const isAtRisk =
    isOpen &&
    (isOverspent(budgetOf(toDate, input)) ||
      (budget !== null && exceedsWarning(budget, input.warnAtBudgetConsumed)));
  if (isAtRisk) {
    return 'at-risk';
  }
  return input.isBelowFloor ? 'no-data' : 'met';
}

/** Below the floor of coverage a result that would be met is none. Without a floor none is. */
export function isBelowFloor(
  known: number,
  expected: number,
  coverageFloor: number | undefined,
): boolean {
  return (
    coverageFloor !== undefined &&
    compare(decimal(known), times(percent(coverageFloor), decimal(expected))) <
      0
  );
}

/** The verdict on a share, without dividing or rounding anything. */
export function judgeRatio<TUnit extends BudgetUnit>(
  input: RatioInput<TUnit>,
): RatioVerdict<TUnit> {
  const { state, toDate, whole, warnAtBudgetConsumed } = input;
  const budget = whole && budgetOf(whole, input);
  const status =
    toDate === null ? input.nothing : statusOf(input, toDate, budget);
  return {
    status,
    nearMiss:
      state === 'closed' &&
      status === 'met' &&
      budget !== null &&
      exceedsWarning(budget, warnAtBudgetConsumed),
    attained: toRatio(toDate),
    ifNothingMore: state === 'closed' ? null : toRatio(whole),
    budget: budget && toBudget(budget, input.unit),
  };
}
