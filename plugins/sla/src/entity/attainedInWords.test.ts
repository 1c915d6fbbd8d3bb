import type {
  Attained,
  Objective,
} from '@service-levels/backstage-plugin-sla-common';
import { wordsIn } from '../__testUtils__/wordsIn';
import { attainedInWords, countsInWords } from './attainedInWords';
import type { Measured } from './Words';

const OBJECTIVES: Readonly<Record<string, Objective>> = {
  outages: {
    kind: 'outage-count',
    atMost: 2,
    degradedWeight: 0,
    minimumOutageSeconds: 0,
  },
  longest: {
    kind: 'longest-outage',
    atMostSeconds: 1800,
    minimumOutageSeconds: 0,
  },
  events: { kind: 'success-ratio', atLeast: 99.5 },
  slices: {
    kind: 'value-slices',
    slice: { op: 'lte', value: 300 },
    sliceSeconds: 300,
    atLeast: 95,
  },
  meanAtMost: { kind: 'mean', op: 'lte', value: 300, minimum: 1 },
  meanAtLeast: { kind: 'mean', op: 'gte', value: 4.2, minimum: 1 },
  cases: {
    kind: 'cases-in-time',
    measure: 'resolution',
    withinSeconds: 14_400,
    atLeast: 95,
    category: null,
    openOverdueCounts: true,
    orAtMostMissed: null,
  },
};
const requests: Measured = { stream: 'counts', unit: 'requests' };
const milliseconds: Measured = { stream: 'values', unit: 'ms' };
const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');

describe('attainedInWords', () => {
  it.each<[string, Attained, string]>([
    ['outages', { value: 0, unit: 'outages', count: 0 }, 'no outage'],
    ['outages', { value: 3, unit: 'outages', count: 3 }, '3 outages'],
    ['longest', { value: 0, unit: 'seconds', count: 0 }, 'no outage'],
    [
      'longest',
      { value: 90_061, unit: 'seconds', count: 2 },
      '25 hr 1 min 1 sec',
    ],
    ['events', { good: 994_999, total: 1_000_000 }, '99.499 %'],
    ['slices', { good: 2, total: 3 }, '66.666 %'],
    ['meanAtMost', { value: 300.0001, unit: 'ms', count: 9 }, '300.001 ms'],
    ['meanAtLeast', { value: 4.1999, unit: null, count: 9 }, '4.199'],
    ['meanAtLeast', { value: 4.2, unit: null, count: 9 }, '4.2'],
  ])('tells %s of %j cut towards the bad side', (kind, attained, text) => {
    const words = wordsIn('en');
    expect(plain(attainedInWords(attained, OBJECTIVES[kind], words))).toBe(
      text,
    );
  });

  it('gives a value the unit of its indicator where it has none of its own', () => {
    expect(
      plain(
        attainedInWords(
          { value: 250, unit: null, count: 1 },
          OBJECTIVES.meanAtMost,
          { ...wordsIn('en'), measured: milliseconds },
        ),
      ),
    ).toBe('250 ms');
  });

  it.each([null, { good: 0, total: 0 }])('says nothing of %j', attained => {
    expect(
      attainedInWords(attained, OBJECTIVES.cases, wordsIn('en')),
    ).toBeUndefined();
  });
});

describe('countsInWords', () => {
  it.each<[string, Attained | null, Measured | undefined, string | undefined]>([
    [
      'events',
      { good: 1234, total: 1240 },
      requests,
      'good requests: 1,234 of 1,240',
    ],
    ['slices', { good: 8, total: 9 }, undefined, 'good slices: 8 of 9'],
    ['cases', { good: 2, total: 3 }, undefined, 'cases in time: 2 of 3'],
    [
      'meanAtMost',
      { value: 250, unit: 'ms', count: 1 },
      undefined,
      'of 1 value',
    ],
    [
      'longest',
      { value: 60, unit: 'seconds', count: 4 },
      undefined,
      '4 outages',
    ],
    ['longest', { value: 60, unit: 'seconds', count: 1 }, undefined, undefined],
    ['outages', { value: 3, unit: 'outages', count: 3 }, undefined, undefined],
    ['cases', null, undefined, undefined],
  ])('tells what %s of %j was made of', (kind, attained, measured, text) => {
    expect(
      countsInWords(attained, OBJECTIVES[kind], {
        ...wordsIn('en'),
        measured,
      }),
    ).toBe(text);
  });
});
