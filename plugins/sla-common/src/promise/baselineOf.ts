import { isRatio, type Attained, type Ratio } from '../model/attainment';
import {
  MONTHS_MET,
  type BaselineMonth,
  type BaselineObjective,
  type MetValue,
} from '../model/baseline';
import { cutPercent, cutValue } from '../judge/display';
import { compare, decimal, times } from '../judge/fraction';
import type { JudgedSums } from '../judge/JudgedSums';
import { judgeSums } from '../judge/judgeSums';
import { formatInstant } from '../time/instant';
import type { NamedPeriod } from '../time/period';

/** Percent of known time below which a month says nothing: what a target has unless it states another. */
const COVERAGE_FLOOR = 90;
const DECIMALS = 3;

/**
 * A month that is over, judged by an objective; whether it is met does not
 * matter. Unknown time is left out, as it is unless a target states otherwise.
 *
 * @public
 */
export function baselineMonth(
  { label, from, to }: NamedPeriod,
  sums: JudgedSums,
  objective: BaselineObjective,
): BaselineMonth {
  const { status, attained } = judgeSums({
    objective,
    noData: 'exclude',
    coverageFloor: COVERAGE_FLOOR,
    state: 'closed',
    sums,
    remaining: { serviceSeconds: 0, slices: 0 },
  });
  const missing = reasonOf(status, attained);
  return {
    label,
    from: formatInstant(from),
    to: formatInstant(to),
    attained: missing === null ? attained : null,
    missing,
    serviceSeconds: sums.serviceSeconds,
    unknownSeconds: sums.unknownSeconds,
  };
}

function reasonOf(
  status: string,
  attained: Attained | null,
): BaselineMonth['missing'] {
  if (status === 'no-data' || status === 'no-events') {
    return status;
  }
  return attained === null || (isRatio(attained) && attained.total === 0)
    ? 'no-data'
    : null;
}

function compareRatios(a: Ratio, b: Ratio): number {
  return compare(
    times(decimal(a.good), decimal(b.total)),
    times(decimal(b.good), decimal(a.total)),
  );
}

/** Below 0 where the first is the smaller figure. */
function compareAttained(a: Attained, b: Attained): number {
  if (isRatio(a) && isRatio(b)) {
    return compareRatios(a, b);
  }
  return isRatio(a) || isRatio(b) ? 0 : a.value - b.value;
}

function valueOf(attained: Attained, towards: 'up' | 'down'): string {
  return isRatio(attained)
    ? cutPercent(attained, DECIMALS)
    : cutValue(attained.value, { decimals: DECIMALS, towards });
}

/**
 * The most demanding values that 12, 11 and 10 of the months would have met,
 * cut after three decimals to the side that they are met on.
 *
 * @param bestIs - `greatest` where a value must be at least so much
 * @public
 */
export function valuesMet(
  months: readonly Pick<BaselineMonth, 'attained'>[],
  bestIs: 'greatest' | 'least',
): MetValue[] {
  const bestFirst = months
    .flatMap(({ attained }) => attained ?? [])
    .sort((a, b) =>
      bestIs === 'greatest' ? compareAttained(b, a) : compareAttained(a, b),
    );
  return MONTHS_MET.map(count => {
    const worstOfThem = bestFirst.at(count - 1);
    return {
      months: count,
      value:
        worstOfThem === undefined
          ? null
          : valueOf(worstOfThem, bestIs === 'greatest' ? 'down' : 'up'),
    };
  });
}
