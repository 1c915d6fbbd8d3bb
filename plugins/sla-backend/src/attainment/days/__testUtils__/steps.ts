import fc from 'fast-check';
import {
  parseInstant,
  type ServiceState,
  type StateFact,
} from '@service-levels/backstage-plugin-sla-common';

/** Epoch seconds: when steps begin to happen; the clocks change within. */
export const BEGIN = parseInstant('2026-03-20T00:00:00Z');

const DAYS = 14;

/** Something that changes what days hold, or that time goes by. */
export type Step =
  | { readonly kind: 'report'; readonly facts: readonly StateFact[] }
  | { readonly kind: 'withdraw'; readonly ids: readonly string[] }
  | { readonly kind: 'remove'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'override';
      readonly state: ServiceState;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'correct-away'; readonly id: string }
  | { readonly kind: 'revoke'; readonly nth: number }
  | { readonly kind: 'exclude'; readonly from: number; readonly to: number }
  | {
      /** A further version, in force from some days after now on, or since some days before. */
      readonly kind: 'restate';
      readonly inDays: number;
      readonly isOffice: boolean;
      /** So many places further in the list each target finds its objective. */
      readonly shift: number;
    }
  | { readonly kind: 'settle' }
  | { readonly kind: 'wait'; readonly seconds: number };

const idOf = fc.integer({ min: 0, max: 9 }).map(n => `INC-${n}`);

/** To the hour, so that outages often border on each other and on midnights. */
const instant = fc
  .integer({ min: -48, max: DAYS * 24 })
  .map(hours => BEGIN + hours * 3600);

const state = fc.constantFrom<ServiceState>(
  'down',
  'down',
  'degraded',
  'unknown',
  'up',
);

const interval = fc
  .record({ from: instant, hours: fc.integer({ min: 1, max: 40 }) })
  .map(({ from, hours }) => ({ from, to: from + hours * 3600 }));

const fact: fc.Arbitrary<StateFact> = fc
  .record({
    id: idOf,
    state,
    from: instant,
    lasts: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 5 }),
  })
  .map(({ id, from, lasts, ...rest }) => ({
    ...rest,
    id,
    from,
    to: lasts === null ? null : from + lasts * 3600,
    customer: null,
    note: null,
    publicNote: null,
    cause: null,
  }));

function ofKind<K extends Step['kind'], T>(kind: K, rest: fc.Arbitrary<T>) {
  return rest.map(more => ({ kind, ...more }));
}

/** What may happen, in any order. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: ofKind(
      'report',
      fc.record({ facts: fc.array(fact, { minLength: 1, maxLength: 4 }) }),
    ),
  },
  {
    weight: 2,
    arbitrary: ofKind(
      'withdraw',
      fc.record({ ids: fc.uniqueArray(idOf, { minLength: 1, maxLength: 2 }) }),
    ),
  },
  { weight: 1, arbitrary: ofKind('remove', interval) },
  {
    weight: 2,
    arbitrary: fc.tuple(interval, state).map(([span, of]) => ({
      kind: 'override' as const,
      state: of,
      ...span,
    })),
  },
  {
    weight: 2,
    arbitrary: ofKind('correct-away', fc.record({ id: idOf })),
  },
  {
    weight: 2,
    arbitrary: ofKind('revoke', fc.record({ nth: fc.nat({ max: 5 }) })),
  },
  { weight: 2, arbitrary: ofKind('exclude', interval) },
  {
    weight: 1,
    arbitrary: ofKind(
      'restate',
      fc.record({
        inDays: fc.integer({ min: -6, max: 6 }),
        isOffice: fc.boolean(),
        shift: fc.nat({ max: 4 }),
      }),
    ),
  },
  { weight: 4, arbitrary: fc.constant({ kind: 'settle' as const }) },
  {
    weight: 4,
    arbitrary: ofKind(
      'wait',
      fc.integer({ min: 1, max: 70 }).map(hours => ({ seconds: hours * 3600 })),
    ),
  },
);
