import type { Objective } from '../model/objective';
import { compareObjectives, type Strictness } from './compareObjectives';

const availability = (changes: object = {}): Objective => ({
  kind: 'availability',
  atLeast: 99.9,
  degradedWeight: 0,
  minimumOutageSeconds: 0,
  ...changes,
});
const outages = (changes: object = {}): Objective => ({
  kind: 'outage-count',
  atMost: 2,
  degradedWeight: 0,
  minimumOutageSeconds: 60,
  ...changes,
});
const longest = (changes: object = {}): Objective => ({
  kind: 'longest-outage',
  atMostSeconds: 3600,
  minimumOutageSeconds: 0,
  ...changes,
});
const ratio = (atLeast: number): Objective => ({
  kind: 'success-ratio',
  atLeast,
});
const slices = (changes: object = {}): Objective => ({
  kind: 'value-slices',
  slice: { op: 'lte', value: 300 },
  sliceSeconds: 300,
  atLeast: 99,
  ...changes,
});
const mean = (changes: object = {}): Objective => ({
  kind: 'mean',
  op: 'lte',
  value: 200,
  minimum: 1,
  ...changes,
});
const cases = (changes: object = {}): Objective => ({
  kind: 'cases-in-time',
  measure: 'resolution',
  withinSeconds: 14_400,
  atLeast: 95,
  category: null,
  openOverdueCounts: true,
  orAtMostMissed: null,
  ...changes,
});

const TABLE: readonly [string, Objective, Objective, Strictness][] = [
  [
    'more availability',
    availability({ atLeast: 99.95 }),
    availability(),
    'stricter',
  ],
  ['the same availability', availability(), availability(), 'same'],
  [
    'degraded time that counts',
    availability({ degradedWeight: 0.5 }),
    availability(),
    'stricter',
  ],
  [
    'short outages that are forgiven',
    availability({ minimumOutageSeconds: 60 }),
    availability(),
    'looser',
  ],
  [
    'more availability that forgives short outages',
    availability({ atLeast: 99.95, minimumOutageSeconds: 60 }),
    availability(),
    'incomparable',
  ],
  ['fewer outages', outages({ atMost: 1 }), outages(), 'stricter'],
  [
    'outages that count from a second on',
    outages({ minimumOutageSeconds: 1 }),
    outages(),
    'stricter',
  ],
  [
    'outages of another make',
    outages({ degradedWeight: 1 }),
    outages(),
    'incomparable',
  ],
  [
    'outages of the same make',
    outages({ degradedWeight: 1 }),
    outages({ degradedWeight: 0.5 }),
    'same',
  ],
  ['a shorter outage', longest({ atMostSeconds: 1800 }), longest(), 'stricter'],
  [
    'a forgiven outage',
    longest({ minimumOutageSeconds: 30 }),
    longest(),
    'looser',
  ],
  ['more success', ratio(99.99), ratio(99.9), 'stricter'],
  ['less success', ratio(99), ratio(99.9), 'looser'],
  [
    'a lower ceiling',
    slices({ slice: { op: 'lte', value: 200 } }),
    slices(),
    'stricter',
  ],
  [
    'below instead of at most',
    slices({ slice: { op: 'lt', value: 300 } }),
    slices(),
    'stricter',
  ],
  [
    'a higher floor',
    slices({ slice: { op: 'gte', value: 5 } }),
    slices({ slice: { op: 'gt', value: 4 } }),
    'stricter',
  ],
  [
    'at least instead of above',
    slices({ slice: { op: 'gte', value: 4 } }),
    slices({ slice: { op: 'gt', value: 4 } }),
    'looser',
  ],
  [
    'a floor and a ceiling',
    slices({ slice: { op: 'gte', value: 300 } }),
    slices(),
    'incomparable',
  ],
  ['fewer slices', slices({ atLeast: 95 }), slices(), 'looser'],
  [
    'slices of another width',
    slices({ sliceSeconds: 60 }),
    slices(),
    'incomparable',
  ],
  ['a lower mean', mean({ value: 150 }), mean(), 'stricter'],
  ['a mean from ten values on', mean({ minimum: 10 }), mean(), 'looser'],
  ['a mean on the other side', mean({ op: 'gte' }), mean(), 'incomparable'],
  ['a shorter time', cases({ withinSeconds: 7200 }), cases(), 'stricter'],
  ['a smaller share', cases({ atLeast: 90 }), cases(), 'looser'],
  [
    'a shorter time for a smaller share',
    cases({ withinSeconds: 7200, atLeast: 90 }),
    cases(),
    'incomparable',
  ],
  [
    'open cases that do not count',
    cases({ openOverdueCounts: false }),
    cases(),
    'looser',
  ],
  [
    'one that may be missed besides',
    cases({ orAtMostMissed: 1 }),
    cases(),
    'looser',
  ],
  [
    'fewer that may be missed',
    cases({ orAtMostMissed: 0 }),
    cases({ orAtMostMissed: 1 }),
    'stricter',
  ],
  [
    'response instead of resolution',
    cases({ measure: 'response' }),
    cases(),
    'incomparable',
  ],
  ['one category', cases({ category: 'P1' }), cases(), 'incomparable'],
  ['another kind', ratio(99.9), availability(), 'incomparable'],
];

const OPPOSITE = {
  stricter: 'looser',
  looser: 'stricter',
  same: 'same',
  incomparable: 'incomparable',
};

describe('compareObjectives', () => {
  it.each(TABLE)(
    'tells how %s stands to the other',
    (_what, a, b, expected) => {
      expect(compareObjectives(a, b)).toBe(expected);
      expect(compareObjectives(b, a)).toBe(OPPOSITE[expected]);
    },
  );
});
