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

/**
 * A value for display, cut to so many decimals towards one side: what may be
 * at most so much is cut up, what must be at least so much is cut down.
 *
 * @returns without trailing zeros, such as `248.331`
 * @public
 */
export function cutValue(
  value: number,
  options: { readonly decimals: number; readonly towards: 'up' | 'down' },
): string {
  const { decimals, towards } = options;
  const exact = decimal(value);
  const cut =
    towards === 'down'
      ? cutDecimal(exact, decimals)
      : cutDecimal({ num: -exact.num, den: exact.den }, decimals);
  const text = decimals === 0 ? cut : cut.replace(/\.?0+$/, '');
  const isZero = Number(text) === 0;
  if (towards === 'down' || isZero) {
    return isZero ? '0' : text;
  }
  return text.startsWith('-') ? text.slice(1) : `-${text}`;
}
