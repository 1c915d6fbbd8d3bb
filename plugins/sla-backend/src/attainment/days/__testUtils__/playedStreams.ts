import fc from 'fast-check';
import {
  formatInstant,
  parseInstant,
  type CaseFact,
  type CorrectionChange,
  type CountFact,
  type StateFact,
  type ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import { KEY_OF } from '../../../measurements/factNames';
import type {
  FactName,
  FactsOfStream,
} from '../../../measurements/MeasurementsStore';
import type { TargetDraft } from './stage';

/** Epoch seconds: when steps begin to happen; the clocks change within. */
export const BEGIN = parseInstant('2026-03-20T00:00:00Z');

const HOUR = 3600;
const DAYS = 14;

/** How facts of one stream are made up, told and named. */
export interface PlayedStream<TFact> {
  readonly fact: fc.Arbitrary<TFact>;
  readonly targets: readonly TargetDraft[];
  keyOf(fact: TFact): string;
  nameOf(fact: TFact): FactName;
  beginOf(fact: TFact): number;
  batchOf(facts: readonly TFact[]): FactsOfStream;
  /** How a fact is corrected away, by the API's names. */
  withdrawalOf(fact: TFact): CorrectionChange;
  /** How it stands in for another one; states do not. */
  replacementOf?(fact: TFact): CorrectionChange;
}

/** To the hour, so that facts often border on each other and on midnights. */
export const instant = fc
  .integer({ min: -48, max: DAYS * 24 })
  .map(hours => BEGIN + hours * HOUR);

const idOf = fc.integer({ min: 0, max: 9 }).map(n => `INC-${n}`);

/** Few, so that the same is often reported again. */
const bucket = fc.integer({ min: -8, max: DAYS * 4 }).map(n => ({
  start: BEGIN + n * 6 * HOUR,
  seconds: HOUR,
  customer: null,
}));

export const STATE = fc.constantFrom(
  'down' as const,
  'down' as const,
  'degraded' as const,
  'unknown' as const,
  'up' as const,
);

/** Outages and other states. */
export const STATES: PlayedStream<StateFact> = {
  fact: fc
    .record({
      id: idOf,
      state: STATE,
      from: instant,
      lasts: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 5 }),
    })
    .map(({ lasts, ...rest }) => ({
      ...rest,
      to: lasts === null ? null : rest.from + lasts * HOUR,
      customer: null,
      note: null,
      publicNote: null,
      cause: null,
    })),
  targets: [
    { objective: { kind: 'availability', atLeast: 99 } },
    {
      objective: {
        kind: 'availability',
        atLeast: 99,
        minimumOutageSeconds: 7200,
      },
    },
    { objective: { kind: 'outage-count', atMost: 2 }, noData: 'bad' },
    {
      objective: {
        kind: 'outage-count',
        atMost: 2,
        degradedWeight: 1,
        minimumOutageSeconds: 3600,
      },
    },
    { objective: { kind: 'longest-outage', atMostSeconds: 3600 } },
  ],
  keyOf: KEY_OF.states,
  nameOf: ({ id, from, customer }) =>
    id === null ? { from, customer } : { id },
  beginOf: ({ from }) => from,
  batchOf: facts => ({ stream: 'states', facts }),
  withdrawalOf: ({ id }) => ({ kind: 'withdraw', fact: { id: id ?? '' } }),
};

function withdrawalOfBucket({ start, customer }: CountFact | ValueFact) {
  return {
    kind: 'withdraw' as const,
    fact: { start: formatInstant(start), customer },
  };
}

/** Events. */
export const COUNTS: PlayedStream<CountFact> = {
  fact: fc
    .record({
      place: bucket,
      total: fc.nat({ max: 50 }),
      bad: fc.nat({ max: 50 }),
    })
    .map(({ place, total, bad }) => ({
      ...place,
      total,
      good: Math.max(0, total - bad),
    })),
  targets: [
    { objective: { kind: 'success-ratio', atLeast: 99 } },
    {
      objective: {
        kind: 'value-slices',
        slice: { op: 'lte', value: 5 },
        atLeast: 95,
        sliceSeconds: 2 * HOUR,
      },
      noData: 'good',
    },
  ],
  keyOf: KEY_OF.counts,
  nameOf: ({ start, customer }) => ({ start, customer }),
  beginOf: ({ start }) => start,
  batchOf: facts => ({ stream: 'counts', facts }),
  withdrawalOf: withdrawalOfBucket,
  replacementOf: ({ start, ...rest }) => ({
    kind: 'replace',
    count: { ...rest, start: formatInstant(start) },
  }),
};

/** Values. */
export const VALUES: PlayedStream<ValueFact> = {
  fact: fc
    .record({ place: bucket, value: fc.integer({ min: 0, max: 900 }) })
    .map(({ place, value }) => ({ ...place, value })),
  targets: [
    { objective: { kind: 'mean', op: 'lte', value: 400 } },
    // As wide as buckets are, once there is one.
    {
      objective: {
        kind: 'value-slices',
        slice: { op: 'lte', value: 300 },
        atLeast: 95,
      },
    },
    {
      objective: {
        kind: 'value-slices',
        slice: { op: 'lte', value: 300 },
        atLeast: 95,
        sliceSeconds: 12 * HOUR,
      },
      noData: 'bad',
    },
  ],
  keyOf: KEY_OF.values,
  nameOf: ({ start, customer }) => ({ start, customer }),
  beginOf: ({ start }) => start,
  batchOf: facts => ({ stream: 'values', facts }),
  withdrawalOf: withdrawalOfBucket,
  replacementOf: ({ start, ...rest }) => ({
    kind: 'replace',
    value: { ...rest, start: formatInstant(start) },
  }),
};

function later(at: number, hours: number | null): number | null {
  return hours === null ? null : at + hours * HOUR;
}

function orNull(at: number | null): string | null {
  return at === null ? null : formatInstant(at);
}

const hours = fc.option(fc.integer({ min: 0, max: 90 }), { freq: 4 });

/** Tickets. */
export const CASES: PlayedStream<CaseFact> = {
  fact: fc
    .record({
      id: idOf,
      category: fc.constantFrom('P1', 'P3'),
      opened: instant,
      responds: hours,
      resolves: hours,
      pause: fc.option(
        fc.record({ after: fc.nat({ max: 40 }), lasts: hours }),
        { freq: 2 },
      ),
    })
    .map(({ id, category, opened, responds, resolves, pause }) => {
      const paused = pause && opened + pause.after * HOUR;
      return {
        id,
        category,
        opened,
        responded: later(opened, responds),
        resolved: later(opened, resolves),
        pauses:
          pause === null || paused === null
            ? []
            : [{ from: paused, to: later(paused, pause.lasts) }],
        reopened: [],
        customer: null,
      };
    }),
  targets: [
    {
      objective: {
        kind: 'cases-in-time',
        measure: 'resolution',
        withinSeconds: 8 * HOUR,
        atLeast: 90,
      },
    },
    {
      objective: {
        kind: 'cases-in-time',
        measure: 'response',
        withinSeconds: 2 * HOUR,
        atLeast: 90,
        category: 'P1',
      },
    },
  ],
  keyOf: KEY_OF.cases,
  nameOf: ({ id }) => ({ id }),
  beginOf: ({ opened }) => opened,
  batchOf: facts => ({ stream: 'cases', facts }),
  withdrawalOf: ({ id }) => ({ kind: 'withdraw', fact: { id } }),
  replacementOf: ({ opened, responded, resolved, pauses, ...rest }) => ({
    kind: 'replace',
    case: {
      ...rest,
      opened: formatInstant(opened),
      responded: orNull(responded),
      resolved: orNull(resolved),
      pauses: pauses.map(({ from, to }) => ({
        from: formatInstant(from),
        to: orNull(to),
      })),
      reopened: [],
    },
  }),
};
