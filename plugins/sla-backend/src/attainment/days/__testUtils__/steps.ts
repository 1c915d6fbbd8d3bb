import fc from 'fast-check';
import type { ServiceState } from '@service-levels/backstage-plugin-sla-common';
import { instant, STATE, type PlayedStream } from './playedStreams';

/** Something that changes what days hold, or that time goes by. */
export type Step<TFact> =
  | { readonly kind: 'report'; readonly facts: readonly TFact[] }
  /** Those with the same names are withdrawn by their source. */
  | { readonly kind: 'withdraw'; readonly facts: readonly TFact[] }
  | { readonly kind: 'remove'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'override';
      readonly state: ServiceState;
      readonly from: number;
      readonly to: number;
    }
  /** The one with the same name is withdrawn by a correction. */
  | { readonly kind: 'correct-away'; readonly fact: TFact }
  | { readonly kind: 'replace'; readonly fact: TFact }
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
  | {
      /** A new version of the calendar that the agreement follows, from so many days after the next on. */
      readonly kind: 'new-hours';
      readonly inDays: number;
      readonly isOffice: boolean;
    }
  | { readonly kind: 'settle' }
  | { readonly kind: 'wait'; readonly seconds: number };

const interval = fc
  .record({ from: instant, hours: fc.integer({ min: 1, max: 40 }) })
  .map(({ from, hours }) => ({ from, to: from + hours * 3600 }));

function ofKind<const K, T extends object>(kind: K, rest: fc.Arbitrary<T>) {
  return rest.map(more => ({ kind, ...more }));
}

/** What may happen to facts of a stream and to the agreement, in any order. */
export function stepOf<TFact>({
  fact,
  replacementOf,
}: PlayedStream<TFact>): fc.Arbitrary<Step<TFact>> {
  const one = fact.map(made => ({ fact: made }));
  const some = fc
    .array(fact, { minLength: 1, maxLength: 4 })
    .map(facts => ({ facts }));
  const putRight: fc.Arbitrary<Step<TFact>> =
    replacementOf === undefined
      ? ofKind(
          'override',
          fc
            .tuple(interval, STATE)
            .map(([span, state]) => ({ state, ...span })),
        )
      : ofKind('replace', one);
  const restate = fc
    .tuple(fc.integer({ min: -6, max: 6 }), fc.boolean(), fc.nat({ max: 4 }))
    .map(([inDays, isOffice, shift]) => ({ inDays, isOffice, shift }));
  const newHours = fc
    .tuple(fc.nat({ max: 5 }), fc.boolean())
    .map(([inDays, isOffice]) => ({ inDays, isOffice }));
  const nth = fc.nat({ max: 5 }).map(n => ({ nth: n }));
  const wait = fc
    .integer({ min: 1, max: 70 })
    .map(n => ({ seconds: n * 3600 }));
  return fc.oneof(
    {
      weight: 6,
      arbitrary: ofKind('report', some),
    },
    {
      weight: 2,
      arbitrary: ofKind('withdraw', some),
    },
    { weight: 1, arbitrary: ofKind('remove', interval) },
    { weight: 2, arbitrary: putRight },
    { weight: 2, arbitrary: ofKind('correct-away', one) },
    {
      weight: 2,
      arbitrary: ofKind('revoke', nth),
    },
    { weight: 2, arbitrary: ofKind('exclude', interval) },
    { weight: 1, arbitrary: ofKind('restate', restate) },
    { weight: 2, arbitrary: ofKind('new-hours', newHours) },
    { weight: 4, arbitrary: ofKind('settle', fc.constant({})) },
    { weight: 4, arbitrary: ofKind('wait', wait) },
  );
}
