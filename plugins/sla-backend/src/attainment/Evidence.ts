import type {
  CaseFact,
  CountFact,
  Interval,
  ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { JudgedFact } from '../measurements/MeasurementsStore';
import type { ServiceTimes } from './ServiceTimes';
import type { TargetInForce } from './JudgedTarget';

/** The facts of one indicator, by what it collects. */
export type IndicatorFacts =
  | {
      readonly stream: 'states';
      readonly whereNothingReported: 'up' | 'unknown';
      readonly facts: readonly JudgedFact[];
    }
  | { readonly stream: 'counts'; readonly facts: readonly CountFact[] }
  | { readonly stream: 'values'; readonly facts: readonly ValueFact[] }
  | { readonly stream: 'cases'; readonly facts: readonly CaseFact[] };

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
  switch (facts.stream) {
    case 'states':
      return { ...facts, facts: facts.facts.filter(f => concerns(inForce, f)) };
    case 'counts':
      return { ...facts, facts: facts.facts.filter(f => concerns(inForce, f)) };
    case 'values':
      return { ...facts, facts: facts.facts.filter(f => concerns(inForce, f)) };
    case 'cases':
      return { ...facts, facts: facts.facts.filter(f => concerns(inForce, f)) };
    default:
      return facts satisfies never;
  }
}
