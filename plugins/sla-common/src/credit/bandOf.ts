import { compare, decimal, fraction, percent } from '../judge/fraction';
import type { Ratio } from '../model/attainment';
import type { CreditBand } from '../model/credit';

/**
 * The band that a figure lies in: from its lower border on, up to but without
 * its upper one. Compared exactly, never rounded. What is below the lowest
 * border lies in the lowest band.
 *
 * @param bands - as agreed, from what was promised down
 * @returns undefined where as much was attained as was promised
 * @public
 */
export function bandOf(
  attained: Ratio,
  bands: readonly CreditBand[],
): CreditBand | undefined {
  const good = decimal(attained.good);
  const total = decimal(attained.total);
  const share = fraction(good.num * total.den, good.den * total.num);
  const isBelow = (border: number) => compare(share, percent(border)) < 0;
  const candidates = bands.filter(({ below }) => isBelow(below));
  return candidates[candidates.length - 1];
}
