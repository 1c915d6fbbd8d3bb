import { exactPaceOf } from '../judge/burn';
import {
  compare,
  cutDecimal,
  decimal,
  divide,
  fraction,
  minus,
  percent,
  times,
  type Fraction,
} from '../judge/fraction';
import type { Ratio } from '../model/attainment';
import type { BurnWindowRule } from '../model/alerting';

const ONE = fraction(1n);

/** The service time of the month that factors are said for. */
const SECONDS_OF_MONTH = decimal(720 * 3600);

/** The burn rate while everything fails; null where nothing may, and no rate is too high. */
function greatestBurnRate(objective: number): Fraction | null {
  return divide(ONE, minus(ONE, percent(objective)));
}

/**
 * The burn rate from which on a window alerts. The part of the budget that a
 * factor stands for is the same in each period: a period with less service
 * time than 720 h has less to use up, and a slower burn is a faster one. It is
 * never more than what a total outage reaches.
 */
export function exactThreshold(options: {
  readonly factor: number;
  /** In percent. */
  readonly objective: number;
  /** The service time of the whole period. */
  readonly periodSeconds: number;
}): Fraction | null {
  const { factor, objective, periodSeconds } = options;
  const greatest = greatestBurnRate(objective);
  const scaled = divide(
    times(decimal(factor), decimal(periodSeconds)),
    SECONDS_OF_MONTH,
  );
  if (greatest === null || scaled === null) {
    return null;
  }
  return compare(scaled, greatest) > 0 ? greatest : scaled;
}

/**
 * Whether the budget is used up too fast: both the long window and the short
 * one burn at least at the factor, scaled by the service time of the period.
 * A window in which nothing was counted does not burn.
 *
 * @public
 */
export function burnsTooFast(options: {
  readonly rule: BurnWindowRule;
  /** In percent. */
  readonly objective: number;
  /** The service time of the whole period. */
  readonly periodSeconds: number;
  readonly long: Ratio | null;
  readonly short: Ratio | null;
}): boolean {
  const { rule, objective, periodSeconds, long, short } = options;
  const { factor } = rule;
  const threshold = exactThreshold({ factor, objective, periodSeconds });
  if (threshold === null || compare(threshold, fraction(0n)) <= 0) {
    return false;
  }
  return [long, short].every(window => {
    const { burnRate } =
      window === null
        ? { burnRate: null }
        : exactPaceOf({ ...window, objective, periodSeconds });
    return burnRate !== null && compare(burnRate, threshold) >= 0;
  });
}

/**
 * Why windows of the burn rate make no sense for a target: its objective is
 * never burnt so fast, or its counts come in buckets that no short window
 * holds a whole one of.
 *
 * @returns the field within the windows and the reason
 * @public
 */
export function burnProblems(
  rules: readonly BurnWindowRule[],
  target: {
    readonly name: string;
    /** In percent. */
    readonly objective: number;
    /** The width of the buckets of its counts; null where none are known. */
    readonly bucketSeconds: number | null;
  },
): { readonly path: (string | number)[]; readonly reason: string }[] {
  const { name, objective, bucketSeconds } = target;
  const greatest = greatestBurnRate(objective);
  return rules.flatMap(({ factor, shortMinutes }, i) => [
    ...(greatest === null || compare(decimal(factor), greatest) > 0
      ? [
          {
            path: [i, 'factor'],
            reason: `is never met by “${name}”: at ${objective} % ${
              greatest === null
                ? 'there is no budget'
                : `a total outage burns ${cutDecimal(
                    greatest,
                    2,
                  )} times as fast`
            }`,
          },
        ]
      : []),
    ...(bucketSeconds !== null && shortMinutes * 60 < bucketSeconds
      ? [
          {
            path: [i, 'shortMinutes'],
            reason: `is rounded to nothing for “${name}”: its counts come for ${bucketSeconds} seconds at a time`,
          },
        ]
      : []),
  ]);
}
