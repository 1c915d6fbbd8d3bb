import fc from 'fast-check';
import { COMPARISONS } from '../model/objective';
import {
  add,
  compare,
  cutDecimal,
  decimal,
  divide,
  fraction,
  holds,
  minus,
  numbersHold,
  parseDecimal,
  percent,
  times,
  toDecimalText,
  toNearest,
  toNumber,
  type Fraction,
} from './fraction';

const anyFraction: fc.Arbitrary<Fraction> = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    fc.bigInt({ min: 1n, max: 10n ** 9n }),
  )
  .map(([num, den]) => fraction(num, den));

describe('fraction', () => {
  it.each([0n, -1n])('refuses the denominator %d', den => {
    expect(() => fraction(1n, den)).toThrow(RangeError);
  });
});

describe('decimal', () => {
  it.each([
    [0, 0n, 1n],
    [42, 42n, 1n],
    [99.9, 999n, 10n],
    [-0.5, -5n, 10n],
    [0.000001, 1n, 1_000_000n],
    [1.5e-7, 15n, 100_000_000n],
    [1e21, 10n ** 21n, 1n],
    [1.25e22, 125n * 10n ** 20n, 1n],
  ])('reads %d as written', (value, num, den) => {
    expect(compare(decimal(value), fraction(num, den))).toBe(0);
  });

  it('gives back every whole number and every decimal of six places', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), micros => {
        expect(toNumber(decimal(micros))).toBe(micros);
        const value = (micros % 10 ** 12) / 1_000_000;
        expect(toNumber(decimal(value))).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('percent', () => {
  it.each([
    [99.9, 999n, 1000n],
    [100, 1n, 1n],
    [0, 0n, 1n],
    [99.999999, 99_999_999n, 100_000_000n],
  ])('reads %d %% as a share', (value, num, den) => {
    expect(compare(percent(value), fraction(num, den))).toBe(0);
  });
});

describe('arithmetic', () => {
  it('is exact: what is added can be taken away, and multiplying distributes', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(compare(minus(add(a, b), b), a)).toBe(0);
        expect(
          compare(times(a, add(b, c)), add(times(a, b), times(a, c))),
        ).toBe(0);
      }),
    );
  });

  it('orders fractions', () => {
    expect(compare(fraction(1n, 3n), fraction(2n, 6n))).toBe(0);
    expect(compare(fraction(-1n, 3n), fraction(1n, 3n))).toBe(-1);
    expect(compare(fraction(2n, 3n), fraction(1n, 3n))).toBe(1);
  });
});

describe('cutDecimal', () => {
  it.each([
    [fraction(2n, 3n), 3, '0.666'],
    [fraction(-2n, 3n), 3, '-0.667'],
    [fraction(-1n, 1000n), 3, '-0.001'],
    [fraction(-1n, 10_000n), 3, '-0.001'],
    [fraction(-3n, 1n), 0, '-3'],
    [fraction(7n, 2n), 0, '3'],
    [fraction(0n), 2, '0.00'],
  ])('cuts %o after %d places to %s', (value, decimals, text) => {
    expect(cutDecimal(value, decimals)).toBe(text);
  });

  it('is never above the value', () => {
    fc.assert(
      fc.property(
        anyFraction,
        fc.integer({ min: 0, max: 12 }),
        (value, decimals) => {
          const units = BigInt(cutDecimal(value, decimals).replace('.', ''));
          expect(
            compare(fraction(units, 10n ** BigInt(decimals)), value),
          ).toBeLessThanOrEqual(0);
        },
      ),
    );
  });
});

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('toDecimalText', () => {
  it.each([
    [fraction(5n, 4n), '1.25'],
    [fraction(-1n, 20n), '-0.05'],
    [fraction(300n, 100n), '3'],
    [fraction(0n), '0'],
    [fraction(7n, 14n), '0.5'],
  ])('writes %o as %s', (value, text) => {
    expect(toDecimalText(value)).toBe(text);
    expect(compare(parseDecimal(text), value)).toBe(0);
  });

  it('refuses what has no end', () => {
    expect(() => toDecimalText(fraction(1n, 3n))).toThrow('1/3 is no decimal');
  });

  it('writes every number exactly', () => {
    fc.assert(
      fc.property(anyNumber, value => {
        const text = toDecimalText(decimal(value));
        expect(compare(parseDecimal(text), decimal(value))).toBe(0);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('toNearest', () => {
  it('is the number itself, however small', () => {
    fc.assert(
      fc.property(anyNumber, value => {
        expect(toNearest(decimal(value))).toBe(value === 0 ? 0 : value);
      }),
    );
    expect(toNearest(fraction(1n, 3n))).toBe(1 / 3);
  });
});

describe('divide', () => {
  it('undoes a multiplication, whatever the signs', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        const quotient = divide(times(a, b), b);
        expect(quotient === null).toBe(b.num === 0n);
        expect(compare(quotient ?? a, a)).toBe(0);
      }),
    );
  });
});

describe('numbersHold', () => {
  it('compares numbers as the decimals that they are written as', () => {
    fc.assert(
      fc.property(
        anyNumber,
        anyNumber,
        fc.constantFrom(...COMPARISONS),
        (a, b, op) => {
          expect(numbersHold(a, op, b)).toBe(holds(decimal(a), op, decimal(b)));
          expect(numbersHold(a, op, a)).toBe(holds(decimal(a), op, decimal(a)));
        },
      ),
    );
  });
});
