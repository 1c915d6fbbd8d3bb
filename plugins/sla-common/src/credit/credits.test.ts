import fc from 'fast-check';
import type { Ratio } from '../model/attainment';
import { creditBandsSchema, type CreditBand } from '../model/credit';
import { bandOf } from './bandOf';
import {
  creditsOf,
  type CreditedFigure,
  type CreditedPeriod,
} from './creditsOf';

const BANDS: readonly CreditBand[] = [
  { from: 99.5, below: 99.9, percent: 5 },
  { from: 99, below: 99.5, percent: 10 },
  { from: 0, below: 99, percent: 25 },
];

/** A ratio that is a percentage with six decimals. */
function ratioOf(millionths: number): Ratio {
  return { good: millionths, total: 100_000_000 };
}

function figure(changes: Partial<CreditedFigure> = {}): CreditedFigure {
  return {
    targetId: 'a',
    bands: BANDS,
    status: 'breached',
    attained: { good: 99, total: 100 },
    ...changes,
  };
}

function period(changes: Partial<CreditedPeriod> = {}): CreditedPeriod {
  return {
    terms: { amount: 100_001, currency: 'EUR', per: 'month', capPercent: 30 },
    days: 30,
    daysOfPeriod: 30,
    figures: [figure()],
    ...changes,
  };
}

const amounts = (of: CreditedPeriod) =>
  creditsOf(of).map(({ amount }) => amount);

describe('bandOf', () => {
  it.each<[string, Ratio, number | undefined]>([
    ['as promised', { good: 999, total: 1000 }, undefined],
    ['more than promised', { good: 1, total: 1 }, undefined],
    ['a millionth below the promise', ratioOf(99_899_999), 5],
    [
      'exactly on a border, which belongs to the band above',
      { good: 995, total: 1000 },
      5,
    ],
    ['just below a border', ratioOf(99_499_999), 10],
    ['on the lowest border but one', { good: 99, total: 100 }, 10],
    ['nothing', { good: 0, total: 7 }, 25],
    ['less than nothing', { good: -1, total: 7 }, 25],
    [
      'what no binary fraction holds: a third of events',
      { good: 1, total: 3 },
      25,
    ],
    ['seconds with a weighted part', { good: 99.5, total: 100 }, 5],
    [
      'a figure that reads as its objective when rounded',
      { good: 9_989_999_999, total: 10_000_000_000 },
      5,
    ],
  ])('finds the band of %s', (_what, attained, percent) => {
    expect(bandOf(attained, BANDS)?.percent).toBe(percent);
  });

  it('finds exactly one band for all that is below the promise', () => {
    const borders = fc
      .uniqueArray(fc.integer({ min: 1, max: 100_000_000 }), {
        minLength: 1,
        maxLength: 8,
      })
      .map(found => [...found].sort((a, b) => b - a));
    const share = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(borders, share, (found, attained) => {
        const bands = found.map((below, i) => ({
          from: (found[i + 1] ?? 0) / 1_000_000,
          below: below / 1_000_000,
          percent: i,
        }));
        expect(creditBandsSchema.safeParse(bands).success).toBe(true);
        const inside = found.findIndex(
          (below, i) => attained < below && attained >= (found[i + 1] ?? 0),
        );
        expect(bandOf(ratioOf(attained), bands)).toEqual(
          inside < 0 ? undefined : bands[inside],
        );
      }),
    );
  });
});

describe('creditsOf', () => {
  it('gives the percentage of the band, rounded down to the smallest unit', () => {
    expect(creditsOf(period())).toEqual([
      { targetId: 'a', band: BANDS[1], uncapped: 10_000, amount: 10_000 },
    ]);
  });

  it.each<[string, Partial<CreditedFigure>]>([
    ['what was met', { status: 'met', attained: { good: 1, total: 1 } }],
    [
      'what was met by few missed cases, whatever their share',
      { status: 'met', attained: { good: 1, total: 2 } },
    ],
    ['a period without data', { status: 'no-data' }],
    ['a period without events', { status: 'no-events', attained: null }],
    [
      'a figure that is no ratio',
      { attained: { value: 3, unit: 'outages', count: 3 } },
    ],
    [
      'a band in which nothing is credited',
      { bands: [{ from: 0, below: 99.9, percent: 0 }] },
    ],
    ['a target without bands', { bands: [] }],
  ])('gives nothing for %s', (_what, changes) => {
    expect(creditsOf(period({ figures: [figure(changes)] }))).toEqual([]);
  });

  it.each<[string, Partial<CreditedPeriod>, number[]]>([
    [
      'together at most the cap, in the order of the agreement',
      {
        figures: [
          figure(),
          figure({ targetId: 'b', attained: { good: 1, total: 2 } }),
          figure({ targetId: 'c' }),
        ],
      },
      [10_000, 20_000, 0],
    ],
    [
      'what was decided before what is still open',
      {
        figures: [
          figure({ attained: { good: 1, total: 2 } }),
          figure({ targetId: 'b', decided: 28_000 }),
        ],
      },
      [2_000, 28_000],
    ],
    [
      'nothing where what was decided takes more than the cap',
      {
        figures: [figure(), figure({ targetId: 'b', decided: 40_000 })],
      },
      [0, 40_000],
    ],
    [
      'what was decided takes of the cap though the target is met now',
      {
        figures: [
          figure({ attained: { good: 1, total: 2 } }),
          figure({ targetId: 'b', decided: 28_000, status: 'met' }),
        ],
      },
      [2_000],
    ],
    ['of the fee for its days, rounded down once', { days: 10 }, [3_333]],
    [
      'and the cap for its days',
      {
        days: 1,
        figures: [
          figure(),
          figure({ targetId: 'b', attained: { good: 0, total: 1 } }),
          figure({ targetId: 'c' }),
        ],
      },
      [333, 667, 0],
    ],
    [
      'nothing where a unit cannot be divided',
      {
        terms: { amount: 9, currency: 'JPY', per: 'month', capPercent: 100 },
      },
      [0],
    ],
  ])('gives %s', (_what, changes, expected) => {
    expect(amounts(period(changes))).toEqual(expected);
  });

  const figures = fc.array(
    fc.record({
      good: fc.integer({ min: 0, max: 1000 }),
      decided: fc.option(fc.integer({ min: 0, max: 1_000_000 }), {
        nil: undefined,
      }),
    }),
    { maxLength: 8 },
  );

  it('never gives more than the cap, the band or less than nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 1, max: 31 }),
        figures,
        (amount, cap, days, found) => {
          const capPercent = cap / 1_000_000;
          const of = period({
            terms: { amount, currency: 'EUR', per: 'month', capPercent },
            days,
            daysOfPeriod: 31,
            figures: found.map(({ good }, i) =>
              figure({ targetId: `${i}`, attained: { good, total: 1000 } }),
            ),
          });
          const credits = creditsOf(of);
          const total = credits.reduce(
            (sum, credit) => sum + BigInt(credit.amount),
            0n,
          );
          expect(total * 31n * 100_000_000n).toBeLessThanOrEqual(
            BigInt(amount) * BigInt(cap) * BigInt(days),
          );
          for (const credit of credits) {
            expect(credit.amount).toBeGreaterThanOrEqual(0);
            expect(credit.amount).toBeLessThanOrEqual(credit.uncapped);
          }
        },
      ),
    );
  });

  it('leaves what was decided as it is, and fills up to the cap at most', () => {
    fc.assert(
      fc.property(figures, found => {
        const terms = {
          amount: 2_000_000,
          currency: 'EUR',
          per: 'month',
          capPercent: 50,
        } as const;
        const credits = creditsOf(
          period({
            terms,
            figures: found.map(({ good, decided }, i) =>
              figure({
                targetId: `${i}`,
                attained: { good, total: 1000 },
                decided,
              }),
            ),
          }),
        );
        const decidedOf = new Map(
          found.map(({ decided }, i) => [`${i}`, decided]),
        );
        const fixed = found.reduce((sum, { decided = 0 }) => sum + decided, 0);
        const open = credits.filter(
          ({ targetId }) => decidedOf.get(targetId) === undefined,
        );
        const given = open.reduce((sum, { amount }) => sum + amount, 0);
        expect(given).toBeLessThanOrEqual(Math.max(0, 1_000_000 - fixed));
        for (const { targetId, amount } of credits) {
          expect([undefined, amount]).toContain(decidedOf.get(targetId));
        }
      }),
    );
  });
});
