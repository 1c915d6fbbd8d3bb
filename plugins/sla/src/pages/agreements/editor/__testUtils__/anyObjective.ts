import { COMPARISONS } from '@service-levels/backstage-plugin-sla-common';
import fc from 'fast-check';
import type { TargetInput } from '../form/TargetInput';

/** Percentages of at most six decimals. */
export const anyPercent = fc
  .integer({ min: 0, max: 100_000_000 })
  .map(millionths => millionths / 1_000_000);
const part = fc
  .integer({ min: 0, max: 1_000_000 })
  .map(millionths => millionths / 1_000_000);
const seconds = fc.oneof(
  fc.integer({ min: 0, max: 86_400 }),
  fc.constantFrom(0, 60, 90, 3600, 5400, 86_400),
);
const count = fc.integer({ min: 0, max: 1_000_000_000 });
const op = fc.constantFrom(...COMPARISONS);
const value = fc
  .integer({ min: -1_000_000_000, max: 1_000_000_000 })
  .map(number => number / 1000);
const outage = { degradedWeight: part, minimumOutageSeconds: seconds };

/** Objectives of every kind. */
export const anyObjective: fc.Arbitrary<TargetInput['objective']> = fc.oneof(
  fc.record({
    kind: fc.constant('availability' as const),
    atLeast: anyPercent,
    ...outage,
  }),
  fc.record({
    kind: fc.constant('outage-count' as const),
    atMost: count,
    ...outage,
  }),
  fc.record({
    kind: fc.constant('longest-outage' as const),
    atMostSeconds: seconds,
    minimumOutageSeconds: seconds,
  }),
  fc.record({
    kind: fc.constant('success-ratio' as const),
    atLeast: anyPercent,
  }),
  fc.record({
    kind: fc.constant('value-slices' as const),
    slice: fc.record({ op, value }),
    sliceSeconds: fc.constantFrom(null, 1, 45, 60, 300, 7200, 86_400),
    atLeast: anyPercent,
  }),
  fc.record({
    kind: fc.constant('mean' as const),
    op,
    value,
    minimum: fc.integer({ min: 1, max: 1000 }),
  }),
  fc.record({
    kind: fc.constant('cases-in-time' as const),
    measure: fc.constantFrom('response' as const, 'resolution' as const),
    withinSeconds: seconds,
    atLeast: anyPercent,
    category: fc.constantFrom(null, 'P1'),
    openOverdueCounts: fc.boolean(),
    orAtMostMissed: fc.option(count),
  }),
);
