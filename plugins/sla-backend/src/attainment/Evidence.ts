import type {
  CaseFact,
  CountFact,
  Interval,
  ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { JudgedFact } from '../measurements/MeasurementsStore';
import type { ServiceTimes } from './ServiceTimes';
import type { TargetInForce } from './JudgedTarget';

/** Facts as they hold. */
export interface Known<TFact> {
  readonly facts: readonly TFact[];
  /** What was reported, before people put it right; absent where nobody did. */
  readonly asReported?: readonly TFact[];
}

/** The facts of one indicator, by what it collects. */
export type IndicatorFacts =
  | (Known<JudgedFact> & {
      readonly stream: 'states';
      readonly whereNothingReported: 'up' | 'unknown';
    })
  | (Known<CountFact> & { readonly stream: 'counts' })
  | (Known<ValueFact> & { readonly stream: 'values' })
  | (Known<CaseFact> & { readonly stream: 'cases' });

/** What days of a stated target are judged on. */
export interface Evidence {
  /** Of the indicator; each version counts those that concern its customers. */
  readonly facts: IndicatorFacts;
  /** The width of the buckets of counts and values, once there are any. */
  readonly bucketSeconds: number | null;
  /** What the version does not count. */
  readonly exclusions: readonly Interval[];
  /** All facts that reach into it are there. */
  readonly window: Interval;
  readonly service: ServiceTimes;
  /** Epoch seconds: nothing after it is known yet. */
  readonly asOf: number;
}

/** Whether a fact counts in what a version promises: one that names nobody always does. */
export function concerns(
  { version }: TargetInForce,
  fact: { readonly customer: string | null },
): boolean {
  return (
    fact.customer === null ||
    version.terms.type !== 'sla' ||
    (version.concerns?.includes(fact.customer) ?? false)
  );
}

/** The facts that concern the customers of a version. */
export function concerning(
  inForce: TargetInForce,
  facts: IndicatorFacts,
): IndicatorFacts {
  const isKept = (fact: { readonly customer: string | null }) =>
    concerns(inForce, fact);
  switch (facts.stream) {
    case 'states':
      return { ...facts, ...narrowed(facts, isKept) };
    case 'counts':
      return { ...facts, ...narrowed(facts, isKept) };
    case 'values':
      return { ...facts, ...narrowed(facts, isKept) };
    case 'cases':
      return { ...facts, ...narrowed(facts, isKept) };
    default:
      return facts satisfies never;
  }
}

/** Facts without the buckets that begin before an instant; undefined: with all. */
export function bucketsFrom(
  instant: number | undefined,
  facts: IndicatorFacts,
): IndicatorFacts {
  if (instant === undefined) {
    return facts;
  }
  const isKept = (bucket: { readonly start: number }) =>
    bucket.start >= instant;
  switch (facts.stream) {
    case 'counts':
      return { ...facts, ...narrowed(facts, isKept) };
    case 'values':
      return { ...facts, ...narrowed(facts, isKept) };
    default:
      return facts;
  }
}

function narrowed<TFact>(
  known: Known<TFact>,
  isKept: (fact: TFact) => boolean,
): Known<TFact> {
  return {
    facts: known.facts.filter(isKept),
    asReported: known.asReported?.filter(isKept),
  };
}

/** The same evidence as if nobody had put anything right; undefined where nobody did. */
export function asReported(facts: IndicatorFacts): IndicatorFacts | undefined {
  switch (facts.stream) {
    case 'states':
      return facts.asReported && { ...facts, facts: facts.asReported };
    case 'counts':
      return facts.asReported && { ...facts, facts: facts.asReported };
    case 'values':
      return facts.asReported && { ...facts, facts: facts.asReported };
    case 'cases':
      return facts.asReported && { ...facts, facts: facts.asReported };
    default:
      return facts satisfies never;
  }
}
