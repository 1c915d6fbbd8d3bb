import type { Ratio } from '../model/attainment';
import {
  cutDecimal,
  decimal,
  fraction,
  times,
  type Fraction,
} from './fraction';

/**
 * A share as a percentage, cut towards the bad side, so that a missed target
 * never reads as its objective. Without the sign.
 */
export function cutShare(share: Fraction, decimals: number): string {
  return cutDecimal(times(share, fraction(100n)), decimals);
}

/**
 * A ratio as a percentage for display, cut down: 99.6996 reads `99.699`.
 *
 * @throws RangeError - where there is nothing to divide by
 * @public
 */
export function cutPercent(ratio: Ratio, decimals: number): string {
  const good = decimal(ratio.good);
  const total = decimal(ratio.total);
  return cutShare(
    fraction(good.num * total.den, good.den * total.num),
    decimals,
  );
}
