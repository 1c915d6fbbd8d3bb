import type { Comparison } from '../model/objective';

/**
 * An exact ratio of integers of any size; `den` is above 0.
 *
 * @public
 */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** Enough digits for the fractions of a second that weights and objectives make. */
const DIGITS = 12;

/** The smallest number that there is has so many decimals. */
const MAX_PLACES = 1100;

/** A number has no more decimals than this before its first digit and the digits that it can hold. */
const NEAREST_PLACES = 350;

/** @throws RangeError - where the denominator is not above 0 */
export function fraction(num: bigint, den: bigint = 1n): Fraction {
  if (den <= 0n) {
    throw new RangeError(`${num}/${den} is not a fraction`);
  }
  return { num, den };
}

/**
 * The decimal that a number is written as: 99.9 is 999/10, not the binary
 * fraction next to it.
 */
export function decimal(value: number): Fraction {
  if (Number.isSafeInteger(value)) {
    return fraction(BigInt(value));
  }
  const [mantissa, exponent = '0'] = String(value).split('e');
  const [whole, decimals = ''] = mantissa.split('.');
  const digits = BigInt(`${whole}${decimals}`);
  const power = Number(exponent) - decimals.length;
  return power >= 0
    ? fraction(digits * 10n ** BigInt(power))
    : fraction(digits, 10n ** BigInt(-power));
}

/** A percentage as a share: 99.9 is 999/1000. */
export function percent(value: number): Fraction {
  const { num, den } = decimal(value);
  return fraction(num, den * 100n);
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.den === b.den) {
    return fraction(a.num + b.num, a.den);
  }
  if (a.den % b.den === 0n) {
    return fraction(a.num + b.num * (a.den / b.den), a.den);
  }
  if (b.den % a.den === 0n) {
    return fraction(a.num * (b.den / a.den) + b.num, b.den);
  }
  return fraction(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den - b.num * a.den, a.den * b.den);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.num, a.den * b.den);
}

/** Below 0, 0 or above 0, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den;
  if (difference === 0n) {
    return 0;
  }
  return difference < 0n ? -1 : 1;
}

/** Division that rounds towards minus infinity. */
function floorDivide(num: bigint, den: bigint): bigint {
  const quotient = num / den;
  return num < 0n && quotient * den !== num ? quotient - 1n : quotient;
}

/** The fraction as a decimal, cut towards minus infinity after so many places. */
export function cutDecimal(value: Fraction, decimals: number): string {
  const scaled = floorDivide(value.num * 10n ** BigInt(decimals), value.den);
  const sign = scaled < 0n ? '-' : '';
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(
    decimals + 1,
    '0',
  );
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0
    ? `${sign}${whole}`
    : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** The number next to the fraction; one that has few decimals comes out as written. */
export function toNumber(value: Fraction): number {
  if (value.num % value.den === 0n) {
    return Number(value.num / value.den);
  }
  return Number(cutDecimal(value, DIGITS));
}

/**
 * A decimal as written, such as `-1.25`, with any number of digits.
 *
 * @throws SyntaxError - where the text is no decimal
 */
export function parseDecimal(text: string): Fraction {
  const [whole, decimals = ''] = text.split('.');
  return fraction(
    BigInt(`${whole}${decimals}`),
    10n ** BigInt(decimals.length),
  );
}

/**
 * A fraction as the decimal that it exactly is, without trailing zeros.
 *
 * @throws RangeError - where it has no end, as 1/3
 */
export function toDecimalText(value: Fraction): string {
  const { den } = value;
  let { num } = value;
  let places = 0;
  while (num % den !== 0n && places < MAX_PLACES) {
    num *= 10n;
    places += 1;
  }
  if (num % den !== 0n) {
    throw new RangeError(`${value.num}/${value.den} is no decimal`);
  }
  return cutDecimal(value, places);
}

/** The fraction as `num/den`. */
export function toText({ num, den }: Fraction): string {
  return `${num}/${den}`;
}

/** One divided by the other; null where there is nothing to divide by. */
export function divide(a: Fraction, b: Fraction): Fraction | null {
  if (b.num === 0n) {
    return null;
  }
  const sign = b.num < 0n ? -1n : 1n;
  return fraction(sign * a.num * b.den, sign * b.num * a.den);
}

/** Whether a number holds against a limit, as `op` says. */
export function holds(a: Fraction, op: Comparison, b: Fraction): boolean {
  const difference = compare(a, b);
  switch (op) {
    case 'lte':
      return difference <= 0;
    case 'gte':
      return difference >= 0;
    case 'lt':
      return difference < 0;
    case 'gt':
      return difference > 0;
    default:
      return op satisfies never;
  }
}

/** As `holds`, for numbers as written: their order is that of the decimals. */
export function numbersHold(a: number, op: Comparison, b: number): boolean {
  switch (op) {
    case 'lte':
      return a <= b;
    case 'gte':
      return a >= b;
    case 'lt':
      return a < b;
    case 'gt':
      return a > b;
    default:
      return op satisfies never;
  }
}

/** The number nearest to the fraction, however small. */
export function toNearest(value: Fraction): number {
  return Number(cutDecimal(value, NEAREST_PLACES));
}
