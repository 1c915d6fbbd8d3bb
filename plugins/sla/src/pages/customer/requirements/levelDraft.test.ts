import type { Objective } from '@service-levels/backstage-plugin-sla-common';
import { draftOfLevels, levelsOf } from './levelDraft';

const LEVELS: readonly Objective[] = [
  {
    kind: 'availability',
    atLeast: 99.95,
    degradedWeight: 0.5,
    minimumOutageSeconds: 30,
  },
  {
    kind: 'outage-count',
    atMost: 3,
    degradedWeight: 1,
    minimumOutageSeconds: 60,
  },
  { kind: 'longest-outage', atMostSeconds: 100, minimumOutageSeconds: 10 },
  { kind: 'success-ratio', atLeast: 99.123456 },
  {
    kind: 'value-slices',
    slice: { op: 'gte', value: 0.25 },
    sliceSeconds: 300,
    atLeast: 95,
  },
  { kind: 'mean', op: 'lt', value: -1.5, minimum: 20 },
  {
    kind: 'cases-in-time',
    measure: 'response',
    withinSeconds: 1_000_001,
    atLeast: 90,
    category: 'P1',
    openOverdueCounts: true,
    orAtMostMissed: 2,
  },
];

describe('levelsOf', () => {
  it.each(LEVELS)('gives back what was stored: $kind', wanted => {
    const stored = { wanted, leastAcceptable: wanted };
    expect(levelsOf(draftOfLevels(stored), stored)).toEqual(stored);
  });

  it('gives back words', () => {
    const stored = {
      wanted: { kind: 'words' as const, text: '=cmd() 🙂 שלום' },
      leastAcceptable: null,
    };
    expect(levelsOf(draftOfLevels(stored), stored)).toEqual(stored);
  });

  it('takes nothing over from another kind', () => {
    const [availability] = LEVELS;
    const stored = { wanted: availability, leastAcceptable: null };
    const draft = { ...draftOfLevels(stored), kind: 'words' as const };
    expect(levelsOf(draft, stored)?.wanted).toEqual({
      kind: 'words',
      text: '99.95',
    });
  });

  it('waits for what is missing', () => {
    const [availability] = LEVELS;
    const draft = draftOfLevels({
      wanted: availability,
      leastAcceptable: null,
    });
    expect(levelsOf({ ...draft, wanted: ' ' })).toBeUndefined();
  });
});
