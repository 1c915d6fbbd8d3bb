import type {
  Attainment,
  Objective,
} from '@service-levels/backstage-plugin-sla-common';
import { aBurn, aDay, theDays } from '../__testUtils__/aCourse';
import { aFigure } from '../__testUtils__/aFigure';
import { wordsIn } from '../__testUtils__/wordsIn';
import { agreedLine, burnDownOf, dayValuesOf } from './courseData';

const words = wordsIn('en');
const instant = (iso: string) => Date.parse(iso) / 1000;
const course = { days: theDays(), burn: aBurn() };

describe('burnDownOf', () => {
  it('begins with all that is allowed, and falls to what is left at the end of each day', () => {
    expect(
      burnDownOf(aFigure(), course, words)?.points.map(({ at, left }) => [
        at,
        left,
      ]),
    ).toEqual([
      [instant('2026-10-31T23:00:00Z'), 982.8],
      [instant('2026-11-10T23:00:00Z'), 982.8],
      [instant('2026-11-11T23:00:00Z'), 100.8],
      [instant('2026-11-12T23:00:00Z'), 100.8],
    ]);
  });

  it('ends the running day where the figures end', () => {
    const points = burnDownOf(
      aFigure({ measuredUntil: '2026-11-12T13:20:00Z' }),
      course,
      words,
    )?.points;
    expect(points?.at(-1)?.at).toBe(instant('2026-11-12T13:20:00Z'));
  });

  it('marks the days with downtime and with excluded time, and says how much', () => {
    const drawn = burnDownOf(aFigure(), course, words);
    expect(drawn?.marks.map(({ kind, from }) => [kind, from])).toEqual([
      ['outage', instant('2026-11-10T23:00:00Z')],
      ['excluded', instant('2026-11-11T23:00:00Z')],
    ]);
    expect(drawn?.points[2].lines.at(-1)?.replace(/\u00a0/g, ' ')).toBe(
      'Counted as down: 14 min 42 sec',
    );
  });

  it('goes on at the pace of the last day only within the period, and only while something is left', () => {
    const emptyAt = (pace: Partial<ReturnType<typeof aBurn>['pace']>) =>
      burnDownOf(
        aFigure(),
        { ...course, burn: aBurn({ pace: { ...aBurn().pace, ...pace } }) },
        words,
      )?.emptyAt;
    expect(emptyAt({})).toBe(instant('2026-11-27T10:00:00Z'));
    expect(emptyAt({ emptyAt: null })).toBeUndefined();
    expect(emptyAt({ emptyAt: '2026-12-24T10:00:00Z' })).toBeUndefined();
    expect(
      burnDownOf(
        aFigure(),
        {
          ...course,
          days: theDays({ items: [aDay({ budgetRemaining: -1 })] }),
        },
        words,
      )?.emptyAt,
    ).toBeUndefined();
  });

  it.each<[Partial<Attainment>, number | undefined, number]>([
    [{}, 982.8, 4],
    [
      {
        objective: { kind: 'success-ratio', atLeast: 99 },
        budget: { unit: 'events', allowed: 10, consumed: 1, remaining: 9 },
      },
      undefined,
      3,
    ],
    [
      {
        objective: {
          kind: 'outage-count',
          atMost: 2,
          degradedWeight: 0,
          minimumOutageSeconds: 0,
        },
        budget: { unit: 'outages', allowed: 2, consumed: 1, remaining: 1 },
      },
      undefined,
      4,
    ],
  ])(
    'draws of %j what is known before the period ends',
    (changes, even, points) => {
      const drawn = burnDownOf(aFigure(changes), course, words);
      expect(drawn?.even).toBe(even);
      expect(drawn?.points).toHaveLength(points);
    },
  );

  it('is nothing without a budget', () => {
    expect(
      burnDownOf(aFigure({ budget: null }), course, words),
    ).toBeUndefined();
    expect(
      burnDownOf(aFigure(), { ...course, days: theDays({ items: [] }) }, words),
    ).toBeUndefined();
  });
});

describe('dayValuesOf', () => {
  it('draws a ratio as percentage, a measure as it is, and leaves a gap where nothing is known', () => {
    const items = [
      aDay({ attained: { good: 3, total: 4 } }),
      aDay({ attained: { value: 248.25, unit: 'ms', count: 288 } }),
      aDay({ attained: null }),
      aDay({ attained: { good: 0, total: 0 } }),
    ];
    expect(
      dayValuesOf(
        aFigure(),
        { ...course, days: theDays({ items }) },
        words,
      ).map(({ value }) => value),
    ).toEqual([75, 248.25, null, null]);
  });
});

describe('agreedLine', () => {
  it.each<[Objective, number | undefined]>([
    [aFigure().objective, 99.9],
    [
      {
        kind: 'longest-outage',
        atMostSeconds: 1800,
        minimumOutageSeconds: 0,
      },
      1800,
    ],
    [{ kind: 'mean', op: 'lte', value: 300, minimum: 1 }, 300],
    [
      {
        kind: 'outage-count',
        atMost: 2,
        degradedWeight: 0,
        minimumOutageSeconds: 0,
      },
      undefined,
    ],
  ])('of %j stands at %s', (objective, value) => {
    expect(agreedLine(objective, words)?.value).toBe(value);
  });
});
