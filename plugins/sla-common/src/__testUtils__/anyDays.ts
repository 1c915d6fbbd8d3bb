import fc from 'fast-check';
import type { Objective } from '../model/objective';
import type { DaysInput, FactsToJudge } from '../judge/sumDays';
import { COMPARISONS } from '../model/objective';
import { SERVICE_STATES } from '../model/measurement';
import type { Interval } from '../time/interval';

/** Time goes from 0 to here, in days of about ten seconds, so that a walk sees everything. */
export const HORIZON = 100;

const anySecond = fc.integer({ min: 0, max: HORIZON });
const anyShare = fc.constantFrom(0, 50, 66.6, 90, 99.9, 100);
const anyWeight = fc.constantFrom(0, 0, 0.125, 0.5, 1);
const anyMinimum = fc.constantFrom(0, 0, 2, 4, 7);

/** An interval; some are empty. */
export function anySpan(max: number): fc.Arbitrary<Interval> {
  return fc
    .tuple(anySecond, fc.integer({ min: 0, max }))
    .map(([from, seconds]) => ({ from, to: from + seconds }));
}

/** A few days without gaps, in the middle of the time. */
export const anyDays: fc.Arbitrary<Interval[]> = fc
  .array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 5 })
  .map(lengths => {
    let to = 20;
    return lengths.map(length => {
      const from = to;
      to += length;
      return { from, to };
    });
  });

const anyStates: fc.Arbitrary<FactsToJudge> = fc.record({
  stream: fc.constant('states' as const),
  whereNothingReported: fc.constantFrom('up' as const, 'unknown' as const),
  facts: fc.array(
    fc
      .tuple(
        fc.constantFrom(...SERVICE_STATES),
        anySpan(25),
        fc.integer({ min: 0, max: 9 }),
      )
      .map(([state, { from, to }, one]) => ({
        state,
        from,
        to: one === 0 ? null : to,
      })),
    { maxLength: 8 },
  ),
});

/** Counts of any size that a bucket may have. */
const anyCount = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
);

const anyCounts: fc.Arbitrary<FactsToJudge> = fc.record({
  stream: fc.constant('counts' as const),
  facts: fc.array(
    fc.tuple(anySecond, anyCount, anyCount).map(([start, a, b]) => ({
      start,
      good: Math.min(a, b),
      total: Math.max(a, b),
    })),
    { maxLength: 40 },
  ),
});

const anyValues: fc.Arbitrary<FactsToJudge> = fc.record({
  stream: fc.constant('values' as const),
  facts: fc.array(
    fc.record({
      start: anySecond,
      value: fc.oneof(
        fc.integer({ min: -50, max: 50 }).map(tenths => tenths / 10),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
      ),
    }),
    { maxLength: 40 },
  ),
});

const maybeSecond = fc.option(anySecond, { nil: null });

const anyCases: fc.Arbitrary<FactsToJudge> = fc.record({
  stream: fc.constant('cases' as const),
  facts: fc.array(
    fc.record({
      id: fc.uuid(),
      category: fc.constantFrom('P1', 'P2', null),
      opened: anySecond,
      responded: maybeSecond,
      resolved: maybeSecond,
      pauses: fc.array(
        fc
          .tuple(anySpan(20), fc.integer({ min: 0, max: 5 }))
          .map(([{ from, to }, one]) => ({ from, to: one === 0 ? null : to })),
        { maxLength: 3 },
      ),
      reopened: fc.array(
        anySpan(15).map(({ from, to }) => ({
          resolvedAt: from,
          reopenedAt: to,
        })),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 8 },
  ),
});

const anyLimit = fc.constantFrom(-1, 0, 0.5, 0.9, 1, 3);
const anySlice = fc.record({
  op: fc.constantFrom(...COMPARISONS),
  value: anyLimit,
});

function objectives(): Record<Objective['kind'], fc.Arbitrary<Objective>> {
  return {
    availability: fc.record({
      kind: fc.constant('availability' as const),
      atLeast: anyShare,
      degradedWeight: anyWeight,
      minimumOutageSeconds: anyMinimum,
    }),
    'outage-count': fc.record({
      kind: fc.constant('outage-count' as const),
      atMost: fc.integer({ min: 0, max: 4 }),
      degradedWeight: anyWeight,
      minimumOutageSeconds: anyMinimum,
    }),
    'longest-outage': fc.record({
      kind: fc.constant('longest-outage' as const),
      atMostSeconds: fc.integer({ min: 0, max: 12 }),
      minimumOutageSeconds: anyMinimum,
    }),
    'success-ratio': fc.record({
      kind: fc.constant('success-ratio' as const),
      atLeast: anyShare,
    }),
    'value-slices': fc.record({
      kind: fc.constant('value-slices' as const),
      slice: anySlice,
      sliceSeconds: fc.integer({ min: 1, max: 6 }),
      atLeast: anyShare,
    }),
    mean: fc.record({
      kind: fc.constant('mean' as const),
      op: fc.constantFrom(...COMPARISONS),
      value: anyLimit,
      minimum: fc.integer({ min: 1, max: 4 }),
    }),
    'cases-in-time': fc.record({
      kind: fc.constant('cases-in-time' as const),
      measure: fc.constantFrom('response' as const, 'resolution' as const),
      withinSeconds: fc.integer({ min: 0, max: 15 }),
      atLeast: anyShare,
      category: fc.constantFrom('P1', null),
      openOverdueCounts: fc.boolean(),
      orAtMostMissed: fc.constantFrom(null, 0, 1, 2),
    }),
  };
}

const FACTS: Record<Objective['kind'], fc.Arbitrary<FactsToJudge>> = {
  availability: anyStates,
  'outage-count': anyStates,
  'longest-outage': anyStates,
  'success-ratio': anyCounts,
  'value-slices': fc.oneof(anyCounts, anyValues),
  mean: anyValues,
  'cases-in-time': anyCases,
};

/** Anything that days can be judged on for a kind of objective. */
export function anyDaysInput(kind: Objective['kind']): fc.Arbitrary<DaysInput> {
  return fc.record({
    objective: objectives()[kind],
    noData: fc.constantFrom(
      'exclude' as const,
      'good' as const,
      'bad' as const,
    ),
    days: anyDays,
    service: fc.array(anySpan(30), { maxLength: 6 }),
    exclusions: fc.array(anySpan(12), { maxLength: 3 }),
    facts: FACTS[kind],
    asOf: fc.oneof(anySecond, fc.constant(Infinity)),
  });
}

/** Every kind of objective. */
export const OBJECTIVE_KINDS = [
  'availability',
  'outage-count',
  'longest-outage',
  'success-ratio',
  'value-slices',
  'mean',
  'cases-in-time',
] as const satisfies readonly Objective['kind'][];
