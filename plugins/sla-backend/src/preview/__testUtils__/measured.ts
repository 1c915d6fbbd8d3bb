import fc from 'fast-check';
import {
  formatInstant,
  parseInstant,
} from '@service-levels/backstage-plugin-sla-common';
import { ACME, BANKING } from '../../__testUtils__/company';

/** Facts lie in the months that are judged, and in those around them. */
export const FIRST = parseInstant('2025-12-20T00:00:00Z');
const DAY = 86_400;
const DAYS = 95;
const QUARTER = 900;

/** What is measured of one stream in a test, as it is sent. */
export interface Measured {
  readonly stream: 'states' | 'counts' | 'values' | 'cases';
  /** Whether each bucket names its customer; else none does. */
  readonly perCustomer: boolean;
  readonly facts: readonly object[];
  readonly corrections: readonly object[];
}

/** Something of what is measured is agreed on. */
export type TargetTerms = Readonly<Record<string, unknown>>;

const at = fc
  .integer({ min: 0, max: DAYS * 1440 })
  .map(minutes => FIRST + minutes * 60);

/** Facts that concern everybody, this customer, or another one. */
const customer = fc.constantFrom(null, null, BANKING, ACME);

const textOf = (instant: number | null) =>
  instant === null ? null : formatInstant(instant);

interface Bucket {
  readonly start: string | null;
  readonly customer: string | null;
}

const keyOfBucket = ({ start, customer: whose }: Bucket) => `${start} ${whose}`;

/** Each of them once: what is sent later would replace it. */
function distinct<T extends Bucket>(
  facts: readonly T[],
  perCustomer: boolean,
): (Omit<T, 'customer'> & Bucket)[] {
  const named = facts.map(fact => ({
    ...fact,
    customer: perCustomer ? fact.customer : null,
  }));
  return [...new Map(named.map(fact => [keyOfBucket(fact), fact])).values()];
}

const states = fc
  .record({
    facts: fc.array(
      fc.record({
        state: fc.constantFrom('down', 'down', 'degraded', 'unknown', 'up'),
        from: at,
        minutes: fc.option(fc.integer({ min: 0, max: 3000 }), { freq: 9 }),
        customer,
      }),
      { minLength: 1, maxLength: 14 },
    ),
    overrides: fc.array(
      fc.record({
        state: fc.constantFrom('up', 'down', 'unknown'),
        from: at,
        minutes: fc.integer({ min: 1, max: 2000 }),
      }),
      { maxLength: 2 },
    ),
    withdrawn: fc.nat({ max: 13 }),
  })
  .map(({ facts, overrides, withdrawn }): Measured => {
    const named = facts.map(({ from, minutes, ...rest }, i) => ({
      ...rest,
      id: `INC-${i}`,
      from: textOf(from),
      to: textOf(minutes === null ? null : from + minutes * 60),
    }));
    return {
      stream: 'states',
      perCustomer: false,
      facts: named,
      corrections: [
        ...overrides.map(({ from, minutes, state }) => ({
          kind: 'override',
          state,
          from: textOf(from),
          to: textOf(from + minutes * 60),
        })),
        ...named
          .slice(withdrawn, withdrawn + 1)
          .map(({ id }) => ({ kind: 'withdraw', fact: { id } })),
      ],
    };
  });

const bucket = fc.record({
  start: fc
    .integer({ min: 0, max: (DAYS * DAY) / QUARTER })
    .map(n => textOf(FIRST + n * QUARTER)),
  seconds: fc.constant(QUARTER),
  customer: fc.constantFrom(BANKING, ACME),
});

const counts = fc
  .record({
    facts: fc.array(
      fc
        .record({
          place: bucket,
          total: fc.nat({ max: 50 }),
          bad: fc.nat({ max: 4 }),
        })
        .map(({ place, total, bad }) => ({
          ...place,
          total,
          good: Math.max(0, total - bad),
        })),
      { minLength: 1, maxLength: 120 },
    ),
    corrected: fc.nat({ max: 119 }),
    perCustomer: fc.boolean(),
  })
  .map(({ facts, corrected, perCustomer }): Measured => {
    const sent = distinct(facts, perCustomer);
    const [withdrawn, replaced] = sent.slice(corrected);
    return {
      stream: 'counts',
      perCustomer,
      facts: sent,
      corrections: [
        ...(withdrawn
          ? [
              {
                kind: 'withdraw',
                fact: {
                  start: withdrawn.start,
                  customer: withdrawn.customer,
                },
              },
            ]
          : []),
        ...(replaced
          ? [{ kind: 'replace', count: { ...replaced, good: 0 } }]
          : []),
      ],
    };
  });

const values = fc
  .record({
    facts: fc.array(
      fc
        .record({ place: bucket, value: fc.integer({ min: 0, max: 900 }) })
        .map(({ place, value }) => ({ ...place, value })),
      { minLength: 1, maxLength: 120 },
    ),
    replaced: fc.nat({ max: 119 }),
    perCustomer: fc.boolean(),
  })
  .map(({ facts, replaced, perCustomer }): Measured => {
    const sent = distinct(facts, perCustomer);
    return {
      stream: 'values',
      perCustomer,
      facts: sent,
      corrections: sent
        .slice(replaced, replaced + 1)
        .map(fact => ({ kind: 'replace', value: { ...fact, value: 1 } })),
    };
  });

const cases = fc
  .record({
    facts: fc.array(
      fc.record({
        category: fc.constantFrom('P1', 'P3'),
        opened: at,
        responds: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 4 }),
        resolves: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 4 }),
        pause: fc.option(fc.nat({ max: 40 })),
        customer,
      }),
      { minLength: 1, maxLength: 14 },
    ),
    withdrawn: fc.nat({ max: 13 }),
  })
  .map(({ facts, withdrawn }): Measured => {
    const hours = (from: number, n: number | null) =>
      textOf(n === null ? null : from + n * 3600);
    const named = facts.map(
      ({ opened, responds, resolves, pause, ...rest }, i) => ({
        ...rest,
        id: `C-${i}`,
        opened: textOf(opened),
        responded: hours(opened, responds),
        resolved: hours(opened, resolves),
        pauses:
          pause === null
            ? []
            : [{ from: hours(opened, pause), to: hours(opened, pause + 5) }],
      }),
    );
    return {
      stream: 'cases',
      perCustomer: false,
      facts: named,
      corrections: named
        .slice(withdrawn, withdrawn + 1)
        .map(({ id }) => ({ kind: 'withdraw', fact: { id } })),
    };
  });

/** What may be measured, by its stream. */
export const MEASURED = { states, counts, values, cases };

/** What is agreed on, by the stream that it is judged on. */
export const OBJECTIVES: Readonly<
  Record<Measured['stream'], readonly TargetTerms[]>
> = {
  states: [
    { objective: { kind: 'availability', atLeast: 99 } },
    {
      objective: {
        kind: 'availability',
        atLeast: 99,
        degradedWeight: 0.25,
        minimumOutageSeconds: 7200,
      },
      noData: 'bad',
    },
    { objective: { kind: 'outage-count', atMost: 2, degradedWeight: 1 } },
    { objective: { kind: 'longest-outage', atMostSeconds: 3600 } },
  ],
  counts: [
    { objective: { kind: 'success-ratio', atLeast: 98 } },
    {
      objective: {
        kind: 'value-slices',
        slice: { op: 'gte', value: 0.98 },
        atLeast: 95,
        sliceSeconds: 7200,
      },
      noData: 'good',
    },
  ],
  values: [
    { objective: { kind: 'mean', op: 'lte', value: 400 } },
    {
      objective: {
        kind: 'value-slices',
        slice: { op: 'lte', value: 300 },
        atLeast: 95,
      },
      noData: 'bad',
    },
  ],
  cases: [
    {
      objective: {
        kind: 'cases-in-time',
        measure: 'resolution',
        withinSeconds: 8 * 3600,
        atLeast: 90,
      },
    },
    {
      objective: {
        kind: 'cases-in-time',
        measure: 'response',
        withinSeconds: 7200,
        atLeast: 90,
        category: 'P1',
        orAtMostMissed: 1,
      },
    },
  ],
};
