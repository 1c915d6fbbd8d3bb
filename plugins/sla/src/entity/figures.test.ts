import { aFigure } from '../__testUtils__/aFigure';
import { createFormat } from '../format/Format';
import { budgetInWords, ifNothingMoreInWords } from './figures';

const words = {
  format: createFormat('en'),
  t: (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    [key, ...Object.values(values)].join(' | ').replace(/[\u00a0\u202f]/g, ' '),
};
const withRemaining = (remaining: number) =>
  aFigure({
    budget: {
      unit: 'seconds',
      allowed: 982.8,
      consumed: 982.8 - remaining,
      remaining,
    },
  });

describe('budgetInWords', () => {
  it.each([
    [100.8, 'targets.left | 1 min 40 sec | 16 min 22 sec'],
    [0, 'targets.left | 0 sec | 16 min 22 sec'],
    [-0.2, 'targets.over | 1 sec | 16 min 22 sec'],
    [-120, 'targets.over | 2 min | 16 min 22 sec'],
    [-3719, 'targets.over | 1 hr 2 min | 16 min 22 sec'],
    [-3721, 'targets.over | 1 hr 3 min | 16 min 22 sec'],
  ])('with %d s remaining never looks better than it is', (remaining, text) => {
    expect(budgetInWords(withRemaining(remaining), words)).toBe(text);
  });

  it('says that there is none where nothing is known', () => {
    expect(budgetInWords(aFigure({ budget: null }), words)).toBe(
      'targets.noBudget',
    );
  });
});

describe('ifNothingMoreInWords', () => {
  it('cuts down, so that a missed target never reads as its objective', () => {
    expect(
      ifNothingMoreInWords(
        aFigure({ ifNothingMore: { good: 998_999, total: 1_000_000 } }),
        words,
      ),
    ).toBe('targets.ifNothingMore | 99.899 %');
  });

  it.each([null, { good: 0, total: 0 }])(
    'is left out for %j',
    ifNothingMore => {
      expect(
        ifNothingMoreInWords(aFigure({ ifNothingMore }), words),
      ).toBeUndefined();
    },
  );
});
