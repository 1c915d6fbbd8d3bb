import type {
  Attainment,
  Budget,
} from '@service-levels/backstage-plugin-sla-common';
import { aClosedFigure, aFigure } from '../__testUtils__/aFigure';
import { wordsIn } from '../__testUtils__/wordsIn';
import { budgetInWords, leftInWords, mayNoneMiss } from './budgetInWords';

const words = wordsIn('en');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const withRemaining = (remaining: number) =>
  aFigure({
    budget: {
      unit: 'seconds',
      allowed: 982.8,
      consumed: 982.8 - remaining,
      remaining,
    },
  });
const budgetOf = (
  unit: Budget['unit'],
  allowed: number,
  consumed: number,
): Budget => ({ unit, allowed, consumed, remaining: allowed - consumed });
const longest: Attainment['objective'] = {
  kind: 'longest-outage',
  atMostSeconds: 1800,
  minimumOutageSeconds: 0,
};

describe('budgetInWords', () => {
  it.each([
    [100.8, '1 min 40 sec of 16 min 22 sec'],
    [0, '0 sec of 16 min 22 sec'],
    [-0.2, '1 sec over, 16 min 22 sec allowed'],
    [-120, '2 min over, 16 min 22 sec allowed'],
    [-3719, '1 hr 2 min over, 16 min 22 sec allowed'],
    [-3721, '1 hr 3 min over, 16 min 22 sec allowed'],
  ])('with %d s remaining never looks better than it is', (remaining, text) => {
    expect(plain(budgetInWords(withRemaining(remaining), words))).toBe(text);
  });

  it.each([
    [budgetOf('outages', 2, 1), 'outages left: 1 of 2'],
    [budgetOf('outages', 2, 3), 'outages over: 1, 2 allowed'],
    [budgetOf('slices', 403.2, 100), 'slices left: 303 of 403'],
    [budgetOf('slices', 403.2, 404), 'slices over: 1, 403 allowed'],
  ])('counts %j in its unit, cut to the bad side', (budget, text) => {
    expect(budgetInWords(aFigure({ budget }), words)).toBe(text);
  });

  it('says that a budget of events or cases is of those so far, while the period runs', () => {
    const budget = budgetOf('cases', 0.15, 1);
    expect(budgetInWords(aFigure({ budget }), words)).toBe(
      'cases over: 0.85, 0.15 allowed, by those so far',
    );
    expect(budgetInWords(aClosedFigure('2026-10', { budget }), words)).toBe(
      'cases over: 0.85, 0.15 allowed',
    );
  });

  it('counts events by the word for them', () => {
    expect(
      budgetInWords(
        aClosedFigure('2026-10', {
          budget: budgetOf('events', 21_782.4, 8190),
        }),
        { ...words, measured: { stream: 'counts', unit: 'requests' } },
      ),
    ).toBe('requests left: 13,592 of 21,782');
  });

  it('holds the longest outage against its limit', () => {
    const figure = (consumed: number) =>
      aFigure({
        objective: longest,
        budget: budgetOf('seconds', 1800, consumed),
      });
    expect(plain(budgetInWords(figure(1500), words))).toBe(
      '5 min below the limit of 30 min',
    );
    expect(plain(budgetInWords(figure(1801), words))).toBe(
      '1 sec above the limit of 30 min',
    );
  });

  it('says that there is none where nothing is known, and why a mean has none', () => {
    expect(budgetInWords(aFigure({ budget: null }), words)).toBe('none yet');
    expect(
      budgetInWords(
        aFigure({
          budget: null,
          objective: { kind: 'mean', op: 'lte', value: 300, minimum: 1 },
        }),
        words,
      ),
    ).toBe('a mean has no budget');
  });
});

describe('leftInWords', () => {
  it('tells what is left without what was allowed', () => {
    expect(plain(leftInWords(budgetOf('seconds', 100, 40), words))).toBe(
      '1 min left',
    );
    expect(leftInWords(budgetOf('outages', 2, 1), words)).toBe(
      'outages left: 1',
    );
    expect(leftInWords(budgetOf('outages', 2, 4), words)).toBe(
      'outages over: 2',
    );
  });
});

describe('mayNoneMiss', () => {
  it.each([
    [budgetOf('cases', 0.95, 0), true],
    [budgetOf('cases', 1, 0), false],
    [budgetOf('seconds', 0.5, 0), false],
    [null, false],
  ])('of %j is %s', (budget, expected) => {
    expect(mayNoneMiss(aFigure({ budget }))).toBe(expected);
  });
});
