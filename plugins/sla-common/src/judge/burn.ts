import {
  decimal,
  divide,
  fraction,
  minus,
  percent,
  toNumber,
  type Fraction,
} from './fraction';

/** How fast a window uses up the budget of a period. @public */
export interface Pace {
  /** The bad share of the window by the allowed share; null where nothing is allowed or nothing was judged. */
  readonly burnRate: number | null;
  /** A pace, not a countdown: how long a full budget would last; null where nothing is used up. */
  readonly exhaustionSeconds: number | null;
}

/** A pace before anything is rounded. */
export interface ExactPace {
  readonly burnRate: Fraction | null;
  readonly exhaustionSeconds: Fraction | null;
}

const ONE = fraction(1n);

/** The pace, exactly. `objective` is in percent. */
export function exactPaceOf(input: {
  readonly objective: number;
  readonly good: number;
  readonly total: number;
  readonly periodSeconds: number;
}): ExactPace {
  const total = decimal(input.total);
  const badShare = divide(minus(total, decimal(input.good)), total);
  const burnRate =
    badShare && divide(badShare, minus(ONE, percent(input.objective)));
  return {
    burnRate,
    exhaustionSeconds:
      burnRate && divide(decimal(input.periodSeconds), burnRate),
  };
}

/**
 * The pace at which a window uses up the budget of a period: at burn rate 1 it
 * is empty exactly when the period ends.
 *
 * @param input - `objective` in percent; good of total events or seconds of
 * the window; `periodSeconds` the service time of the whole period
 * @public
 */
export function paceOf(input: {
  readonly objective: number;
  readonly good: number;
  readonly total: number;
  readonly periodSeconds: number;
}): Pace {
  const { burnRate, exhaustionSeconds } = exactPaceOf(input);
  return {
    burnRate: burnRate && toNumber(burnRate),
    exhaustionSeconds: exhaustionSeconds && toNumber(exhaustionSeconds),
  };
}
