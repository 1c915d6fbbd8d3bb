import {
  add,
  compare,
  fraction,
  minus,
  times,
  type Fraction,
} from '../judge/fraction';

/** Shares of time, 0 to 1, that can be promised of several things together. */
export interface Bounds {
  /** Where failures have nothing to do with each other. */
  readonly independent: Fraction;
  /** Where they never coincide (series) or always do (parallel). */
  readonly worst: Fraction;
  /** Where they always coincide (series) or never do (parallel). */
  readonly best: Fraction;
}

const ZERO = fraction(0n);
const ONE = fraction(1n);

function least(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

function greatest(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** What is left of one. */
export function shortfall(share: Fraction): Fraction {
  return minus(ONE, share);
}

/** Of one thing alone. */
export function boundsOfOne(share: Fraction): Bounds {
  return { independent: share, worst: share, best: share };
}

/** Of things that are all needed; of none, everything can be promised. */
export function inSeries(members: readonly Bounds[]): Bounds {
  const shortfalls = members
    .map(({ worst }) => shortfall(worst))
    .reduce(add, ZERO);
  return {
    independent: members
      .map(({ independent }) => independent)
      .reduce(times, ONE),
    worst: greatest(ZERO, shortfall(shortfalls)),
    best: members.map(({ best }) => best).reduce(least, ONE),
  };
}

/** Of things of which one suffices; of none, nothing can be promised. */
export function inParallel(members: readonly Bounds[]): Bounds {
  const allFail = members
    .map(({ independent }) => shortfall(independent))
    .reduce(times, ONE);
  return {
    independent: shortfall(allFail),
    worst: members.map(({ worst }) => worst).reduce(greatest, ZERO),
    best: least(ONE, members.map(({ best }) => best).reduce(add, ZERO)),
  };
}
