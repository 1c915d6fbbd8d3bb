import type { MeanObjective } from '../model/objective';
import type { AttainmentStatus } from '../model/attainment';
import {
  decimal,
  divide,
  holds,
  parseDecimal,
  toNearest,
  type Fraction,
} from './fraction';
import type { JudgedSums } from './JudgedSums';
import type { SumsInput, SumsVerdict } from './SumsVerdict';

/** The exact mean; null where there is no value. */
export function meanOf(sums: JudgedSums): Fraction | null {
  return sums.details?.kind === 'values'
    ? divide(parseDecimal(sums.details.sum), decimal(sums.details.count))
    : null;
}

function countOf({ details }: JudgedSums): number {
  return details?.kind === 'values' ? details.count : 0;
}

/** Whether too few values are judged as good or bad; undefined where they are not judged. */
function isMissingGood({ noData, sums }: SumsInput): boolean | undefined {
  return noData === 'exclude' || sums.serviceSeconds === 0
    ? undefined
    : noData === 'good';
}

/** The mean of the values: while the span is open, any figure can be mended. */
export function judgeMean(
  input: SumsInput & { readonly objective: MeanObjective },
): SumsVerdict {
  const { objective, sums, state } = input;
  const mean = meanOf(sums);
  const count = countOf(sums);
  const isGood =
    mean === null || count < objective.minimum
      ? isMissingGood(input)
      : holds(mean, objective.op, decimal(objective.value));
  const missed = state === 'closed' ? 'breached' : 'at-risk';
  const judged: AttainmentStatus = isGood ? 'met' : missed;
  const attained = mean && { value: toNearest(mean), unit: null, count };
  return {
    status: isGood === undefined ? 'no-events' : judged,
    nearMiss: false,
    attained,
    ifNothingMore: state === 'closed' ? null : attained,
    coverage: null,
    budget: null,
    downSeconds: 0,
  };
}
