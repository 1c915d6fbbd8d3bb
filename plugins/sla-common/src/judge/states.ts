import type { AttainmentStatus, Budget, Ratio } from '../model/attainment';
import { totalSeconds } from '../time/interval';
import {
  add,
  compare,
  decimal,
  fraction,
  minus,
  percent,
  times,
  toNumber,
  type Fraction,
} from './fraction';
import { sumPlainStates } from './sumPlainStates';
import {
  judgedService,
  sweepStates,
  type StatesInput,
  type Stretch,
} from './sweepStates';

const DEFAULT_WARNING_PERCENT = 75;
const ONE = fraction(1n);

/** The verdict on a target of the stream `states`. Seconds; of an open span those until now. @public */
export interface StatesVerdict {
  readonly state: 'open' | 'closed' | 'future';
  readonly status: AttainmentStatus;
  /** Closed and met, but more than the warning share of the budget was used. */
  readonly nearMiss: boolean;
  /** After exclusions. */
  readonly serviceSeconds: number;
  readonly excludedSeconds: number;
  readonly degradedSeconds: number;
  readonly unknownSeconds: number;
  /** With the weighted part of degraded time. */
  readonly downSeconds: number;
  readonly attained: Ratio | null;
  /** The whole span if nothing more happens; null once it is closed. */
  readonly ifNothingMore: Ratio | null;
  readonly coverage: Ratio | null;
  readonly budget: Budget | null;
}

/** Good and total as exact numbers. */
interface ExactRatio {
  readonly good: Fraction;
  readonly total: Fraction;
}

interface Sums {
  readonly service: number;
  readonly excluded: number;
  readonly degraded: number;
  readonly unknown: number;
  /** Down time with the weighted part of degraded time. */
  readonly down: Fraction;
}

function sumOf(
  stretches: readonly Stretch[],
  choose: (stretch: Stretch) => boolean,
): number {
  return stretches
    .filter(choose)
    .reduce((total, { from, to }) => total + to - from, 0);
}

function sumUp(stretches: readonly Stretch[], degradedWeight: number): Sums {
  const served = stretches.filter(({ place }) => place === 'service');
  const degraded = sumOf(served, ({ state }) => state === 'degraded');
  const down = sumOf(
    served,
    ({ state, belowMinimum }) => state === 'down' && !belowMinimum,
  );
  return {
    service: sumOf(served, () => true),
    excluded: sumOf(stretches, ({ place }) => place === 'excluded'),
    degraded,
    unknown: sumOf(served, ({ state }) => state === 'unknown'),
    down: downOf(down, degraded, degradedWeight),
  };
}

/** Without cutting the span into stretches where that changes nothing. */
function sumsOf(input: StatesInput): Sums {
  const { degradedWeight } = input.objective;
  const plain = sumPlainStates(input);
  if (plain === undefined) {
    return sumUp(sweepStates(input), degradedWeight);
  }
  const { service, byState } = plain;
  return {
    service,
    excluded: 0,
    degraded: byState.degraded,
    unknown: byState.unknown,
    down: downOf(byState.down, byState.degraded, degradedWeight),
  };
}

/** Down time with the weighted part of degraded time. */
function downOf(down: number, degraded: number, weight: number): Fraction {
  return add(decimal(down), times(decimal(degraded), decimal(weight)));
}

/** Good of total of so much service time, by what the target says of unknown time. */
function ratioOf(
  service: number,
  sums: Sums,
  noData: StatesInput['noData'],
): ExactRatio | null {
  const total = decimal(
    noData === 'exclude' ? service - sums.unknown : service,
  );
  if (total.num === 0n) {
    return null;
  }
  return { total, good: minus(total, badOf(sums, noData)) };
}

function badOf(sums: Sums, noData: StatesInput['noData']): Fraction {
  return noData === 'bad' ? add(sums.down, decimal(sums.unknown)) : sums.down;
}

/** good / total ≥ objective, without dividing. */
function meets(ratio: ExactRatio, objective: Fraction): boolean {
  return compare(ratio.good, times(objective, ratio.total)) >= 0;
}

function toRatio(ratio: ExactRatio | null): Ratio | null {
  return ratio && { good: toNumber(ratio.good), total: toNumber(ratio.total) };
}

interface ExactBudget {
  readonly allowed: Fraction;
  readonly consumed: Fraction;
}

function budgetOf(
  whole: ExactRatio | null,
  objective: Fraction,
): ExactBudget | null {
  return (
    whole && {
      allowed: times(minus(ONE, objective), whole.total),
      consumed: minus(whole.total, whole.good),
    }
  );
}

function exceedsWarning(
  budget: ExactBudget,
  warnAtBudgetConsumed: number | undefined,
): boolean {
  const warning = percent(warnAtBudgetConsumed ?? DEFAULT_WARNING_PERCENT);
  return compare(budget.consumed, times(warning, budget.allowed)) > 0;
}

function toBudget(budget: ExactBudget | null): Budget | null {
  return (
    budget && {
      unit: 'seconds',
      allowed: toNumber(budget.allowed),
      consumed: toNumber(budget.consumed),
      remaining: toNumber(minus(budget.allowed, budget.consumed)),
    }
  );
}

function isBelowFloor(sums: Sums, input: StatesInput): boolean {
  if (input.coverageFloor === undefined || input.noData !== 'exclude') {
    return false;
  }
  const known = decimal(sums.service - sums.unknown);
  return (
    compare(known, times(percent(input.coverageFloor), decimal(sums.service))) <
    0
  );
}

function spanState({ span, asOf }: StatesInput): StatesVerdict['state'] {
  if (asOf >= span.to) {
    return 'closed';
  }
  return asOf > span.from ? 'open' : 'future';
}

function statusOf(options: {
  readonly state: StatesVerdict['state'];
  readonly sums: Sums;
  readonly toDate: ExactRatio | null;
  readonly whole: ExactRatio | null;
  readonly budget: ExactBudget | null;
  readonly objective: Fraction;
  readonly input: StatesInput;
}): AttainmentStatus {
  const { state, sums, toDate, whole, budget, objective, input } = options;
  if (toDate === null) {
    return sums.service === 0 ? 'no-events' : 'no-data';
  }
  const isLost = whole !== null && !meets(whole, objective);
  if (isLost) {
    return 'breached';
  }
  const isAtRisk =
    state === 'open' &&
    (!meets(toDate, objective) ||
      (budget !== null && exceedsWarning(budget, input.warnAtBudgetConsumed)));
  if (isAtRisk) {
    return 'at-risk';
  }
  return isBelowFloor(sums, input) ? 'no-data' : 'met';
}

/**
 * Judges availability by the rules of measuring: agreed service time less
 * exclusions; the worst reported state wins; unknown time by the target's own
 * rule; nothing rounded. An open span is judged to date and as it would end
 * if nothing more happened; it is `breached` as soon as the rest cannot mend it.
 *
 * @public
 */
export function judgeStates(input: StatesInput): StatesVerdict {
  const { noData } = input;
  const state = spanState(input);
  const objective = percent(input.objective.atLeast);
  const sums = sumsOf(input);
  const toDate = ratioOf(sums.service, sums, noData);
  const whole =
    state === 'closed'
      ? toDate
      : ratioOf(totalSeconds(judgedService(input)), sums, noData);
  const budget = budgetOf(whole, objective);
  const status = statusOf({
    state,
    sums,
    toDate,
    whole,
    budget,
    objective,
    input,
  });
  return {
    state,
    status,
    nearMiss:
      state === 'closed' &&
      status === 'met' &&
      budget !== null &&
      exceedsWarning(budget, input.warnAtBudgetConsumed),
    serviceSeconds: sums.service,
    excludedSeconds: sums.excluded,
    degradedSeconds: sums.degraded,
    unknownSeconds: sums.unknown,
    downSeconds: toNumber(sums.down),
    attained: toRatio(toDate),
    ifNothingMore: state === 'closed' ? null : toRatio(whole),
    coverage:
      sums.service === 0
        ? null
        : { good: sums.service - sums.unknown, total: sums.service },
    budget: toBudget(budget),
  };
}
