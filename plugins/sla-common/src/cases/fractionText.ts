import { decimal, fraction, toText, type Fraction } from '../judge/fraction';
import type { Attained } from '../model/attainment';

/** `num/den` of the case files. */
export function parseFraction(text: string): Fraction {
  const [num, den] = text.split('/');
  return fraction(BigInt(num), BigInt(den));
}

/** A fraction as in the case files; null where there is none. */
export function fractionText(value: Fraction | null): string | null {
  return value && toText(value);
}

/** A ratio as in the case files; null where there is none. */
export function ratioText(attained: Attained | null): string | null {
  if (attained === null || !('good' in attained)) {
    return null;
  }
  const good = decimal(attained.good);
  const total = decimal(attained.total);
  return toText(fraction(good.num * total.den, good.den * total.num));
}
