import type { Budget, BudgetUnit } from '../model/attainment';
import {
  compare,
  divide,
  fraction,
  minus,
  percent,
  times,
  toNumber,
  type Fraction,
} from './fraction';

const DEFAULT_WARNING_PERCENT = 75;
const ONE = fraction(1n);

/** A budget before anything is rounded. */
export interface ExactBudget {
  readonly allowed: Fraction;
  readonly consumed: Fraction;
}

/** The part of a whole that an objective allows to fail. */
export function allowanceOf(objective: Fraction, total: Fraction): Fraction {
  return times(minus(ONE, objective), total);
}

export function isOverspent({ allowed, consumed }: ExactBudget): boolean {
  return compare(consumed, allowed) > 0;
}

/** Whether more than the warning share is used: 75 percent, unless agreed otherwise. */
export function exceedsWarning(
  { allowed, consumed }: ExactBudget,
  warnAtBudgetConsumed: number | undefined,
): boolean {
  const warning = percent(warnAtBudgetConsumed ?? DEFAULT_WARNING_PERCENT);
  return compare(consumed, times(warning, allowed)) > 0;
}

/** The used share; null where nothing is allowed. */
export function consumedRatio(budget: ExactBudget): Fraction | null {
  return divide(budget.consumed, budget.allowed);
}

export function toBudget<TUnit extends BudgetUnit>(
  budget: ExactBudget,
  unit: TUnit,
): Budget & { readonly unit: TUnit } {
  return {
    unit,
    allowed: toNumber(budget.allowed),
    consumed: toNumber(budget.consumed),
    remaining: toNumber(minus(budget.allowed, budget.consumed)),
  };
}
