import fc from 'fast-check';
import type { Ratio } from '../model/attainment';
import { cutPercent, cutValue } from './display';

const anyRatio: fc.Arbitrary<Ratio> = fc
  .tuple(fc.maxSafeNat(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }))
  .map(([a, b]) => ({ good: Math.min(a, b), total: b }));
const anyDecimals = fc.integer({ min: 0, max: 6 });

/** The written percentage in units of its last place. */
function unitsOf(text: string): bigint {
  return BigInt(text.replace('.', ''));
}

describe('cutPercent', () => {
  it.each([
    [{ good: 996_996, total: 1_000_000 }, 3, '99.699'],
    [{ good: 2, total: 3 }, 3, '66.666'],
    [{ good: 9_999_999, total: 10_000_000 }, 3, '99.999'],
    [{ good: 1, total: 1 }, 3, '100.000'],
    [{ good: 0, total: 1 }, 3, '0.000'],
    [{ good: 0, total: 1 }, 0, '0'],
    [{ good: 999, total: 1000 }, 0, '99'],
    [{ good: 1, total: 3000 }, 3, '0.033'],
    [{ good: 99_999.7, total: 100_000 }, 4, '99.9997'],
    [
      { good: Number.MAX_SAFE_INTEGER - 1, total: Number.MAX_SAFE_INTEGER },
      3,
      '99.999',
    ],
  ])('writes %j with %d decimals as %s', (ratio, decimals, text) => {
    expect(cutPercent(ratio, decimals)).toBe(text);
  });

  it('refuses a ratio of nothing', () => {
    expect(() => cutPercent({ good: 0, total: 0 }, 3)).toThrow(RangeError);
  });

  it('never rounds up, and cuts less than one unit of the last place', () => {
    fc.assert(
      fc.property(anyRatio, anyDecimals, (ratio, decimals) => {
        const scaled = BigInt(ratio.good) * 100n * 10n ** BigInt(decimals);
        const total = BigInt(ratio.total);
        const units = unitsOf(cutPercent(ratio, decimals));
        expect(units * total <= scaled).toBe(true);
        expect((units + 1n) * total > scaled).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('never writes a missed objective as its objective', () => {
    const missed = fc
      .tuple(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 1, max: 10 ** 9 }),
      )
      .map(([thousandths, total]) => ({
        objective: thousandths,
        ratio: { good: Math.ceil((thousandths * total) / 100_000) - 1, total },
      }));
    fc.assert(
      fc.property(missed, ({ objective, ratio }) => {
        expect(unitsOf(cutPercent(ratio, 3))).toBeLessThan(BigInt(objective));
      }),
      { numRuns: 1000 },
    );
  });

  it('writes so many decimals', () => {
    fc.assert(
      fc.property(anyRatio, anyDecimals, (ratio, decimals) => {
        const [, fraction = ''] = cutPercent(ratio, decimals).split('.');
        expect(fraction).toHaveLength(decimals);
      }),
    );
  });
});

describe('cutValue', () => {
  it.each([
    [248.3301, 'up', '248.331'],
    [248.3301, 'down', '248.33'],
    [249.9999, 'up', '250'],
    [300, 'up', '300'],
    [300, 'down', '300'],
    [0.0004, 'down', '0'],
    [0.0004, 'up', '0.001'],
    [-0.0004, 'up', '0'],
    [-0.0004, 'down', '-0.001'],
    [-2.5001, 'up', '-2.5'],
    [1e-9, 'up', '0.001'],
  ] as const)('cuts %d %s to %s', (value, towards, text) => {
    expect(cutValue(value, { decimals: 3, towards })).toBe(text);
  });

  it('keeps the zeros of whole numbers', () => {
    expect(cutValue(1200.9, { decimals: 0, towards: 'down' })).toBe('1200');
    expect(cutValue(1200.1, { decimals: 0, towards: 'up' })).toBe('1201');
  });
});
