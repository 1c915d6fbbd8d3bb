import {
  cutValue,
  type Attainment,
  type Budget,
  type BudgetUnit,
} from '@service-levels/backstage-plugin-sla-common';
import type { MeasuredWords } from './Words';

type CountedUnit = Exclude<BudgetUnit, 'seconds'>;

/** Of fewer than so many the part of one tells something. */
const FEW = 10;

/** The word for what is counted, in the plural. */
function whatOf(unit: CountedUnit, { t, measured }: MeasuredWords): string {
  const words: Readonly<Record<CountedUnit, string>> = {
    outages: t('amount.what.outages'),
    events: measured?.unit ?? t('amount.what.events'),
    slices: t('amount.what.slices'),
    cases: t('amount.what.cases'),
  };
  return words[unit];
}

/**
 * So much of a budget: what is allowed or left is cut down, what was used or
 * is overdrawn is counted up.
 */
function amountInWords(
  amount: number,
  budget: Budget,
  options: { readonly towards: 'up' | 'down'; readonly words: MeasuredWords },
): string {
  const { format } = options.words;
  const { towards } = options;
  if (budget.unit === 'seconds') {
    return towards === 'up'
      ? format.durationUp(amount)
      : format.duration(amount);
  }
  const decimals = budget.allowed < FEW ? 2 : 0;
  return format.decimalText(cutValue(amount, { decimals, towards }));
}

/** The amounts of a budget one by one; what is left is undefined where it is overdrawn. */
export function budgetAmounts(
  budget: Budget,
  words: MeasuredWords,
): {
  readonly allowed: string;
  readonly used: string;
  readonly left: string | undefined;
  readonly over: string | undefined;
  /** What is counted; undefined for time. */
  readonly what: string | undefined;
} {
  const { allowed, consumed, remaining, unit } = budget;
  const down = (amount: number) =>
    amountInWords(amount, budget, { towards: 'down', words });
  const up = (amount: number) =>
    amountInWords(amount, budget, { towards: 'up', words });
  return {
    allowed: down(allowed),
    used: up(consumed),
    left: remaining < 0 ? undefined : down(remaining),
    over: remaining < 0 ? up(-remaining) : undefined,
    what: unit === 'seconds' ? undefined : whatOf(unit, words),
  };
}

/** Whether a budget grows with what happens while the period runs. */
function isOfThoseSoFar({ budget, period }: Attainment): boolean {
  return (
    period.state === 'open' &&
    (budget?.unit === 'events' || budget?.unit === 'cases')
  );
}

/** What is left of the budget, how much it is overdrawn, or why there is none. */
export function budgetInWords(
  figure: Attainment,
  words: MeasuredWords,
): string {
  const { t } = words;
  const { budget, objective } = figure;
  if (budget === null) {
    return objective.kind === 'mean'
      ? t('budget.noneOfMean')
      : t('targets.noBudget');
  }
  const { allowed, left, over, what } = budgetAmounts(budget, words);
  if (what === undefined) {
    const isLongest = objective.kind === 'longest-outage';
    if (left === undefined) {
      return t(isLongest ? 'budget.aboveLimit' : 'targets.over', {
        over: over ?? '',
        allowed,
      });
    }
    return t(isLongest ? 'budget.belowLimit' : 'targets.left', {
      remaining: left,
      allowed,
    });
  }
  const text =
    left === undefined
      ? t('budget.overOf', { what, over: over ?? '', allowed })
      : t('budget.leftOf', { what, remaining: left, allowed });
  return isOfThoseSoFar(figure) ? t('budget.soFar', { text }) : text;
}

/** What is left or overdrawn, without what was allowed: "1 min 40 sec left". */
export function leftInWords(budget: Budget, words: MeasuredWords): string {
  const { t } = words;
  const { left, over, what } = budgetAmounts(budget, words);
  if (left === undefined) {
    return what === undefined
      ? t('card.over', { over: over ?? '' })
      : t('card.overOf', { what, over: over ?? '' });
  }
  return what === undefined
    ? t('card.left', { remaining: left })
    : t('card.leftOf', { what, remaining: left });
}

/** Whether so few happened that not one may be missed. */
export function mayNoneMiss({ budget }: Attainment): boolean {
  return (
    budget !== null &&
    (budget.unit === 'cases' || budget.unit === 'events') &&
    budget.allowed < 1
  );
}
