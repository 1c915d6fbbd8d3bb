import {
  fraction,
  percent,
  times,
  toDecimalText,
  type Fraction,
} from '../judge/fraction';
import { boundsOfOne, inParallel, inSeries } from './bounds';

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

const HUNDRED = fraction(100n);

function text(share: Fraction): string {
  return toDecimalText(times(share, HUNDRED));
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
  const shares = members.map(percent).map(boundsOfOne);
  const bounds = structure === 'series' ? inSeries(shares) : inParallel(shares);
  return {
    independent: text(bounds.independent),
    worstCaseSum: text(bounds.worst),
    bestCase: text(bounds.best),
  };
}
