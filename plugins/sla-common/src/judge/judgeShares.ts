import type {
  CasesInTimeObjective,
  SuccessRatioObjective,
  ValueSlicesObjective,
} from '../model/objective';
import { decimal, fraction, type Fraction } from './fraction';
import { isBelowFloor, judgeRatio, type ExactRatio } from './judgeRatio';
import type { SumsInput, SumsVerdict } from './SumsVerdict';

/** Good of total; where there was nothing, what the target says of that. */
function ratioOf(
  good: Fraction,
  total: Fraction,
  { noData, sums }: SumsInput,
): ExactRatio | null {
  if (total.num > 0n) {
    return { good, total };
  }
  // Without any service time there is nothing that could be missing.
  if (noData === 'exclude' || sums.serviceSeconds === 0) {
    return null;
  }
  return { good: fraction(noData === 'good' ? 1n : 0n), total: fraction(1n) };
}

/** A share of what happened: as long as more can happen, any figure can be mended. */
function judgeHappened(
  input: SumsInput,
  toDate: ExactRatio | null,
  options: {
    readonly atLeast: number;
    readonly orAtMost?: number | null;
    readonly unit: 'events' | 'cases';
  },
): SumsVerdict {
  const verdict = judgeRatio({
    ...options,
    state: input.state,
    toDate,
    whole: toDate,
    nothing: 'no-events',
    canRecover: true,
    isBelowFloor: false,
    warnAtBudgetConsumed: input.warnAtBudgetConsumed,
  });
  return { ...verdict, coverage: null, downSeconds: 0 };
}

/** A share of events that succeeded. */
export function judgeEvents(
  input: SumsInput & { readonly objective: SuccessRatioObjective },
): SumsVerdict {
  const { objective, sums } = input;
  const { good, total } =
    sums.details?.kind === 'events' ? sums.details : { good: '0', total: '0' };
  return judgeHappened(
    input,
    ratioOf(fraction(BigInt(good)), fraction(BigInt(total)), input),
    { atLeast: objective.atLeast, unit: 'events' },
  );
}

/** A share of cases that were answered or resolved in time. */
export function judgeCases(
  input: SumsInput & { readonly objective: CasesInTimeObjective },
): SumsVerdict {
  const { objective, sums } = input;
  const { good, total } =
    sums.details?.kind === 'cases' ? sums.details : { good: 0, total: 0 };
  return judgeHappened(input, ratioOf(decimal(good), decimal(total), input), {
    atLeast: objective.atLeast,
    orAtMost: objective.orAtMostMissed,
    unit: 'cases',
  });
}

/** A share of slices that held; missing ones by what the target says of them. */
export function judgeSlices(
  input: SumsInput & { readonly objective: ValueSlicesObjective },
): SumsVerdict {
  const { objective, noData, state, sums, remaining } = input;
  const { good, bad, missing } =
    sums.details?.kind === 'slices'
      ? sums.details
      : { good: 0, bad: 0, missing: 0 };
  const known = good + bad;
  const expected = known + missing;
  const withMore = (more: number): ExactRatio | null => {
    const total = (noData === 'exclude' ? known : expected) + more;
    const held = (noData === 'good' ? good + missing : good) + more;
    return total === 0 ? null : { good: decimal(held), total: decimal(total) };
  };
  const verdict = judgeRatio({
    atLeast: objective.atLeast,
    state,
    toDate: withMore(0),
    whole: withMore(state === 'closed' ? 0 : remaining.slices),
    nothing: expected === 0 ? 'no-events' : 'no-data',
    canRecover: false,
    isBelowFloor:
      noData === 'exclude' &&
      isBelowFloor(known, expected, input.coverageFloor),
    warnAtBudgetConsumed: input.warnAtBudgetConsumed,
    unit: 'slices',
  });
  return {
    ...verdict,
    coverage: expected === 0 ? null : { good: known, total: expected },
    downSeconds: 0,
  };
}
