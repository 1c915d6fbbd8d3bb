import {
  add,
  compare,
  cutDecimal,
  fraction,
  percent,
  times,
  type Fraction,
} from '../judge/fraction';
import type { PromiseCeiling } from '../model/promiseCheck';
import {
  boundsOfOne,
  inParallel,
  inSeries,
  shortfall,
  type Bounds,
} from './bounds';
import { assume, entitiesIn, type Need } from './Need';

const HUNDRED = fraction(100n);
/** As many as hand-written ceilings have; hundreds of members make thousands. */
const MOST_DECIMALS = 12;
/** Each doubles the work. */
const MOST_CASES = 10;

/** How a wanted share stands to a ceiling. */
export interface CeilingAgainst {
  readonly ceiling: PromiseCeiling;
  /** Above what of the ceiling it is. */
  readonly isAbove: 'nothing' | 'independent' | 'best-case';
}

type LevelOf = (ref: string) => Fraction;

/** The first entity that a need names more than once. */
function sharedIn(need: Need): string | undefined {
  const seen = new Set<string>();
  return entitiesIn(need).find(ref => seen.size === seen.add(ref).size);
}

function boundsOf(need: Need, levelOf: LevelOf): Bounds {
  switch (need.kind) {
    case 'entity':
      return boundsOfOne(levelOf(need.ref));
    case 'all':
      return inSeries(need.of.map(part => boundsOf(part, levelOf)));
    default:
      return inParallel(need.of.map(part => boundsOf(part, levelOf)));
  }
}

/**
 * The share where failures have nothing to do with each other. What several
 * alternatives need is counted once, by looking at both cases: it is there, or
 * it is not. Beyond ten such entities they count as needed in any case, which
 * makes the ceiling too low rather than too high.
 */
function independentOf(need: Need, levelOf: LevelOf, cases: number): Fraction {
  const shared = sharedIn(need);
  if (shared === undefined) {
    return boundsOf(need, levelOf).independent;
  }
  const level = levelOf(shared);
  const ofCase = (isThere: boolean) =>
    independentOf(assume(need, shared, isThere), levelOf, cases - 1);
  const there = times(level, ofCase(true));
  return cases === 0
    ? there
    : add(there, times(shortfall(level), ofCase(false)));
}

function text(share: Fraction): string {
  const cut = cutDecimal(times(share, HUNDRED), MOST_DECIMALS);
  return cut.replace(/\.?0+$/, '');
}

/**
 * The ceiling that what is needed puts on a wanted share.
 *
 * @param wanted - percent
 * @param levelOf - percent that are agreed on an entity
 */
export function ceilingOfNeed(
  need: Need,
  wanted: number,
  levelOf: (ref: string) => number,
): CeilingAgainst {
  const shareOf: LevelOf = ref => percent(levelOf(ref));
  const { worst, best } = boundsOf(need, shareOf);
  const independent = independentOf(need, shareOf, MOST_CASES);
  const isAbove = (share: Fraction) => compare(percent(wanted), share) > 0;
  const isAboveIndependent = isAbove(independent) ? 'independent' : 'nothing';
  return {
    ceiling: {
      wanted,
      independent: text(independent),
      worstCaseSum: text(worst),
      bestCase: text(best),
    },
    isAbove: isAbove(best) ? 'best-case' : isAboveIndependent,
  };
}
