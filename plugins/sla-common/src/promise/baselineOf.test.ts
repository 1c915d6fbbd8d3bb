import * as fc from 'fast-check';
import { judgeSums } from '../judge/judgeSums';
import { addSums } from '../judge/addSums';
import { parsePeriod } from '../time/period';
import { baselineMonth, valuesMet } from './baselineOf';

const MONTH = parsePeriod('2026-03', 'UTC');
const SERVICE_SECONDS = MONTH.to - MONTH.from;
const nothing = addSums([]);

const availability = (atLeast: number) =>
  ({
    kind: 'availability',
    atLeast,
    degradedWeight: 0,
    minimumOutageSeconds: 0,
  } as const);

const mean = (value: number) =>
  ({ kind: 'mean', op: 'lte', value, minimum: 1 } as const);

const downFor = (downSeconds: number, unknownSeconds = 0) => ({
  ...nothing,
  serviceSeconds: SERVICE_SECONDS,
  downSeconds,
  unknownSeconds,
  details: null,
});

const valuesOf = (sum: string, count: number) => ({
  ...nothing,
  serviceSeconds: SERVICE_SECONDS,
  details: { kind: 'values', sum, count } as const,
});

const judged = { noData: 'exclude', state: 'closed' } as const;
const remaining = { serviceSeconds: 0, slices: 0 };

describe('baselineMonth', () => {
  it('tells what was achieved, whatever it is held against', () => {
    expect(baselineMonth(MONTH, downFor(2_678), availability(100))).toEqual({
      label: '2026-03',
      from: '2026-03-01T00:00:00Z',
      to: '2026-04-01T00:00:00Z',
      attained: { good: 2_675_722, total: 2_678_400 },
      missing: null,
      serviceSeconds: 2_678_400,
      unknownSeconds: 0,
    });
  });

  it.each([
    ['less than 90 % is known', downFor(0, 267_841), 'no-data'],
    ['just 90 % is known', downFor(0, 267_840), null],
    ['nothing is known', downFor(0, SERVICE_SECONDS), 'no-data'],
  ])('has a figure or says why not, where %s', (_case, sums, missing) => {
    const month = baselineMonth(MONTH, sums, availability(99.9));
    expect(month.missing).toBe(missing);
    expect(month.attained === null).toBe(missing !== null);
  });
});

describe('valuesMet', () => {
  const ratios = (...good: number[]) =>
    good.map(each => ({ attained: { good: each, total: 1_000_000 } }));
  const means = (...values: number[]) =>
    values.map(value => ({ attained: { value, unit: 'ms', count: 10 } }));

  it('takes the worst, the second and the third worst of twelve months, cut to the side they meet', () => {
    const months = ratios(
      ...Array.from({ length: 9 }, () => 1_000_000),
      999_509,
      990_009,
      997_109,
    );
    expect(valuesMet(months, 'greatest')).toEqual([
      { months: 12, value: '99.000' },
      { months: 11, value: '99.710' },
      { months: 10, value: '99.950' },
    ]);
  });

  it('cuts a value that is not to be exceeded up', () => {
    const months = means(...Array.from({ length: 11 }, () => 100), 248.3301);
    expect(valuesMet(months, 'least')).toEqual([
      { months: 12, value: '248.331' },
      { months: 11, value: '100' },
      { months: 10, value: '100' },
    ]);
  });

  it('promises nothing for more months than have a figure', () => {
    const months = [
      ...ratios(...Array.from({ length: 10 }, () => 999_000)),
      { attained: null },
      { attained: null },
    ];
    expect(valuesMet(months, 'greatest')).toEqual([
      { months: 12, value: null },
      { months: 11, value: null },
      { months: 10, value: '99.900' },
    ]);
  });

  it('answers values that at least so many months are judged to have met', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: SERVICE_SECONDS }), {
          minLength: 12,
          maxLength: 12,
        }),
        downs => {
          const months = downs.map(down =>
            baselineMonth(MONTH, downFor(down), availability(100)),
          );
          for (const met of valuesMet(months, 'greatest')) {
            const objective = availability(Number(met.value));
            const count = downs.filter(
              down =>
                judgeSums({
                  ...judged,
                  remaining,
                  objective,
                  sums: downFor(down),
                }).status === 'met',
            ).length;
            expect(count).toBeGreaterThanOrEqual(met.months);
          }
        },
      ),
    );
  });

  it('answers means that at least so many months are judged to have met', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: -1_000_000, max: 1_000_000 }),
            fc.integer({ min: 1, max: 1000 }),
          ),
          { minLength: 12, maxLength: 12 },
        ),
        values => {
          const sums = values.map(([sum, count]) =>
            valuesOf(String(sum), count),
          );
          const months = sums.map(each => baselineMonth(MONTH, each, mean(0)));
          for (const met of valuesMet(months, 'least')) {
            const objective = mean(Number(met.value));
            const count = sums.filter(
              each =>
                judgeSums({ ...judged, remaining, objective, sums: each })
                  .status === 'met',
            ).length;
            expect(count).toBeGreaterThanOrEqual(met.months);
          }
        },
      ),
    );
  });
});
