import type { NoData } from './target';
import type { Attained, Attainment, Ratio } from './attainment';
import type { ServiceCalendar } from './calendar';
import type { ExclusionGround } from './exclusion';
import type { ServiceState } from './measurement';
import type { Objective } from './objective';

/**
 * Why an interval did or did not count:
 * `counted` as bad (degraded time by its weight), `outside-service-hours`,
 * `excluded` by the agreement, `below-minimum` (an outage too short to count),
 * `not-weighted` (degraded, with weight 0), and for unknown time
 * `unknown-left-out`, `unknown-as-good`, `unknown-as-bad` by the target's rule.
 *
 * @public
 */
export type Treatment =
  | 'counted'
  | 'outside-service-hours'
  | 'excluded'
  | 'below-minimum'
  | 'not-weighted'
  | 'unknown-left-out'
  | 'unknown-as-good'
  | 'unknown-as-bad';

/** One stretch of time that was not plainly up, and what became of it. @public */
export interface ExplainedInterval {
  readonly from: string;
  readonly to: string;
  readonly seconds: number;
  readonly state: Exclude<ServiceState, 'up'>;
  readonly treatment: Treatment;
  /** The seconds that count as bad: all, a weighted part, or 0. */
  readonly badSeconds: number;
  /** Whether it is still going on. */
  readonly ongoing: boolean;
  /** The facts behind it. */
  readonly facts: readonly ExplainedFact[];
}

/** A fact behind an interval, in words that the reader may see. @public */
export interface ExplainedFact {
  readonly id: string | null;
  /** For the provider only; null for a customer. */
  readonly note: string | null;
  readonly publicNote: string | null;
  readonly cause: string | null;
  /** The correction that states it in place of what was reported; null where it was reported. */
  readonly correctionId: string | null;
}

/** A fact as it was reported, or as a correction states it. @public */
export type CorrectedFact =
  | {
      readonly stream: 'states';
      readonly id: string | null;
      readonly state: ServiceState;
      readonly from: string;
      readonly to: string | null;
    }
  | {
      readonly stream: 'counts';
      readonly start: string;
      readonly seconds: number;
      readonly good: number;
      readonly total: number;
    }
  | {
      readonly stream: 'values';
      readonly start: string;
      readonly seconds: number;
      readonly value: number;
    }
  | {
      readonly stream: 'cases';
      readonly id: string | null;
      readonly opened: string;
      readonly responded: string | null;
      readonly resolved: string | null;
    };

/** What people put right, and whose word that is. @public */
export interface ExplainedCorrection {
  readonly id: string;
  readonly kind: 'override' | 'withdraw' | 'replace';
  /** null for a customer that is covered besides. */
  readonly reason: string | null;
  readonly evidence: string | null;
  /** null: not counter-approved. */
  readonly approvedBy: string | null;
  readonly createdBy: string;
  readonly createdAt: string;
  /** What was reported; empty where nothing was. */
  readonly before: readonly CorrectedFact[];
  /** What holds instead; empty where a fact was withdrawn. */
  readonly after: readonly CorrectedFact[];
}

/** Time that the agreement does not count, and whose word that is. @public */
export interface ExplainedExclusion {
  readonly from: string;
  readonly to: string;
  readonly kind: 'maintenance' | 'declared';
  /** Of the maintenance window, or of the exclusion. */
  readonly id: string;
  /** Of declared time; null for maintenance. */
  readonly ground: ExclusionGround | null;
  /** null for a customer that is covered besides. */
  readonly reason: string | null;
  readonly declaredBy: string;
  readonly declaredAt: string;
  /** Who had to approve declared time; null for maintenance, which the terms allow. */
  readonly approval: 'customer' | 'manager' | 'nobody' | null;
  readonly disputed: boolean;
}

/**
 * Why an outage did or did not count: `counted`; `began-earlier` (in another
 * period), `below-minimum` (too short), `no-service-time`; unknown time by the
 * target's rule.
 *
 * @public
 */
export type OutageVerdict =
  | 'counted'
  | 'began-earlier'
  | 'below-minimum'
  | 'no-service-time'
  | 'unknown-as-bad'
  | 'unknown-as-good'
  | 'unknown-left-out';

/** One outage, whole, or one stretch of unknown time of a day. @public */
export interface OutageExplanation {
  readonly from: string;
  readonly to: string;
  readonly state: 'down' | 'unknown';
  readonly treatment: OutageVerdict;
  /** Its seconds in the part: of service time, excluded, and outside service hours. */
  readonly seconds: number;
  readonly excludedSeconds: number;
  readonly outsideSeconds: number;
  readonly ongoing: boolean;
  readonly facts: readonly ExplainedFact[];
}

/** Buckets that lie together and were treated alike. @public */
export interface BucketsExplanation {
  readonly from: string;
  readonly to: string;
  readonly buckets: number;
  readonly treatment: 'counted' | 'excluded' | 'outside-service-hours';
}

/** Events of buckets; exact integers as text. @public */
export interface EventsExplanation extends BucketsExplanation {
  readonly good: string;
  readonly total: string;
}

/** Values of buckets; `sum` is an exact decimal as text. @public */
export interface ValuesExplanation extends BucketsExplanation {
  readonly sum: string;
  readonly least: number;
  readonly greatest: number;
}

/** Slices one after the other that were treated alike. @public */
export interface SlicesExplanation {
  readonly from: string;
  readonly to: string;
  readonly slices: number;
  readonly treatment:
    | 'good'
    | 'bad'
    | 'not-over'
    | 'excluded'
    | 'outside-service-hours'
    | 'missing-left-out'
    | 'missing-as-good'
    | 'missing-as-bad';
  /** What was measured in the worst of them; null where nothing was. */
  readonly worst: { readonly value: number } | Ratio | null;
}

/** One case of the target's category. @public */
export interface CaseExplanation {
  /** null where it is another customer's. */
  readonly id: string | null;
  readonly category: string | null;
  readonly opened: string;
  readonly responded: string | null;
  readonly resolved: string | null;
  readonly treatment:
    | 'met'
    | 'missed'
    | 'open'
    | 'open-overdue'
    | 'not-opened-yet'
    | 'decided-elsewhere';
  /** Of service time, pauses taken off. */
  readonly elapsedSeconds: number;
  /** When its limit is reached; null where that never comes. */
  readonly deadline: string | null;
  /** When it was decided; null while it is not. */
  readonly decidedAt: string | null;
  /** Time in which its clock stood. */
  readonly pauses: readonly {
    readonly from: string;
    readonly to: string | null;
    readonly reason: 'paused' | 'resolved';
  }[];
  /** The correction that states it in place of what was reported; null where it was reported. */
  readonly correctionId: string | null;
}

/**
 * What a local day holds whose single buckets are no longer kept, as it was
 * judged while they were: events or slices, or the sum and number of values.
 * Exact numbers as text.
 *
 * @public
 */
export type FinalDayExplanation = {
  /** `YYYY-MM-DD` in the agreement's zone. */
  readonly date: string;
} & (
  | { readonly kind: 'events'; readonly good: string; readonly total: string }
  | { readonly kind: 'values'; readonly sum: string; readonly count: number }
  | {
      readonly kind: 'slices';
      readonly good: number;
      readonly bad: number;
      readonly missing: number;
    }
);

/** The part of an explanation that one version of the agreement was in force for. @public */
export interface ExplanationPart {
  readonly agreementVersion: number;
  readonly from: string;
  readonly to: string;
  readonly objective: Objective;
  readonly noData: NoData;
  readonly coverageFloor: number;
  readonly calendar: ServiceCalendar;
  /** Whether the calendar is the target's own or the agreement's. */
  readonly calendarOf: 'target' | 'agreement';
  /** null for streams other than states. */
  readonly whereNothingReported: 'up' | 'unknown' | null;
  readonly serviceSeconds: number;
  readonly excludedSeconds: number;
  readonly downSeconds: number;
  readonly degradedSeconds: number;
  readonly unknownSeconds: number;
  /** Of a ratio good = total − bad; attained = good / total. */
  readonly attained: Attained | null;
  /** What that version had agreed not to count, in this part. */
  readonly exclusions: readonly ExplainedExclusion[];
  /** What people put right in what was reported of this part. */
  readonly corrections: readonly ExplainedCorrection[];
  /** The calculation, with its numbers. */
  readonly formula: string;
  /** What was not plainly up; of availability. */
  readonly intervals: readonly ExplainedInterval[];
  /** Of outages counted or measured; else null. */
  readonly outages: readonly OutageExplanation[] | null;
  /** Of a share of events; else null. */
  readonly events: readonly EventsExplanation[] | null;
  /** Of a mean; else null. */
  readonly values: readonly ValuesExplanation[] | null;
  /** Of slices; else null. */
  readonly slices: readonly SlicesExplanation[] | null;
  /**
   * Days of which only the sums are known; they count beside events, values or
   * slices, which are those of the other days. null where there are none.
   */
  readonly finalDays: readonly FinalDayExplanation[] | null;
  /** Of cases; else null. */
  readonly cases: readonly CaseExplanation[] | null;
}

/** Everything that a figure was made of. @public */
export interface Explanation {
  readonly attainment: Attainment;
  readonly parts: readonly ExplanationPart[];
  /** SHA-256 in lower-case hex over the RFC 8785 JSON of the explanation without it. */
  readonly hash: string;
}
