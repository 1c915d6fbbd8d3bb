import {
  add,
  compare,
  fraction,
  minus,
  percent,
  times,
  toDecimalText,
  type Fraction,
} from '../judge/fraction';

/** `series`: all are needed; `parallel`: one suffices. @public */
export type Structure = 'series' | 'parallel';

/** What can be promised on top of others, in percent, as exact decimals. @public */
export interface Ceiling {
  /** Where failures have nothing to do with each other. */
  readonly independent: string;
  /** Where they never coincide (series) or always do (parallel). */
  readonly worstCaseSum: string;
  /** Where they always coincide (series) or never do (parallel). */
  readonly bestCase: string;
}

const ZERO = fraction(0n);
const ONE = fraction(1n);
const HUNDRED = fraction(100n);

function least(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

function greatest(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

function text(share: Fraction): string {
  return toDecimalText(times(share, HUNDRED));
}

function ofSeries(members: readonly Fraction[]): Ceiling {
  const shortfalls = members
    .map(member => minus(ONE, member))
    .reduce(add, ZERO);
  return {
    independent: text(members.reduce(times, ONE)),
    worstCaseSum: text(greatest(ZERO, minus(ONE, shortfalls))),
    bestCase: text(members.reduce(least, ONE)),
  };
}

function ofParallel(members: readonly Fraction[]): Ceiling {
  const bothFail = members.map(member => minus(ONE, member)).reduce(times, ONE);
  return {
    independent: text(minus(ONE, bothFail)),
    worstCaseSum: text(members.reduce(greatest, ZERO)),
    bestCase: text(least(ONE, members.reduce(add, ZERO))),
  };
}

/**
 * The ceiling that others put on a promise of availability.
 *
 * @param members - percent, as written
 * @public
 */
export function ceilingOf(
  members: readonly number[],
  structure: Structure,
): Ceiling {
  const shares = members.map(percent);
  return structure === 'series' ? ofSeries(shares) : ofParallel(shares);
}
