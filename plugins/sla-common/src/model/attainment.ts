import type { AgreementType, NoData, Objective } from './agreement';
import type { ServiceCalendar } from './calendar';
import type { ServiceState } from './measurement';

/** The verdicts on a target in a period, worst first. @public */
export const ATTAINMENT_STATUSES = [
  'breached',
  'at-risk',
  'no-data',
  'met',
  'no-events',
] as const;

/**
 * The verdict on a target in a period: `met`, `at-risk` (open periods only),
 * `breached`, `no-data` (time expected, too little known) or `no-events`
 * (nothing to judge).
 *
 * @public
 */
export type AttainmentStatus = (typeof ATTAINMENT_STATUSES)[number];

/**
 * The verdicts that are shown and counted, worst first: a met period that was
 * close to missing is a `near-miss` of its own.
 *
 * @public
 */
export const VERDICTS = [
  'breached',
  'at-risk',
  'near-miss',
  'no-data',
  'met',
  'no-events',
] as const;

/** A verdict as it is shown and counted. @public */
export type Verdict = (typeof VERDICTS)[number];

/** An exact ratio, never rounded: good of total, in seconds or events. @public */
export interface Ratio {
  readonly good: number;
  readonly total: number;
}

/** The span that a figure is about. @public */
export interface JudgedPeriod {
  /** `2026-10`, `2026-Q4`, `2026`; for another span `from/to`. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly state: 'closed' | 'open' | 'future';
  /** Whether this is the target's own period, as agreed. */
  readonly contractual: boolean;
}

/** How much may fail, did fail and is left. Signed: remaining is below 0 exactly when breached. @public */
export interface Budget {
  readonly unit: 'seconds';
  readonly allowed: number;
  readonly consumed: number;
  readonly remaining: number;
}

/** The part of a period that one version of the agreement was in force for. @public */
export interface AttainmentPart {
  readonly agreementVersion: number;
  readonly from: string;
  readonly to: string;
  readonly objective: Objective;
  readonly status: AttainmentStatus;
  readonly attained: Ratio | null;
}

/** What was achieved for one target in one period. @public */
export interface Attainment {
  readonly targetId: string;
  readonly targetName: string;
  readonly agreementId: string;
  readonly agreementType: AgreementType;
  readonly agreementTitle: string;
  readonly agreementVersion: number;
  readonly customerRef: string;
  readonly entityRef: string;
  readonly indicator: string;
  readonly objective: Objective;
  readonly period: JudgedPeriod;
  readonly status: AttainmentStatus;
  /** Met, but more than the warning share of the budget was used. */
  readonly nearMiss: boolean;
  /** To date in an open period; null only where nothing is known. */
  readonly attained: Ratio | null;
  /** Three decimals, cut down; for display only. */
  readonly attainedPercent: string | null;
  /** The whole period if nothing more happens; null once closed. */
  readonly ifNothingMore: Ratio | null;
  /** Up to when facts were taken into account. */
  readonly measuredUntil: string;
  readonly serviceSeconds: number;
  readonly excludedSeconds: number;
  /** With the weighted part of degraded time. */
  readonly downSeconds: number;
  readonly degradedSeconds: number;
  readonly unknownSeconds: number;
  readonly openCases: number | null;
  readonly coverage: Ratio | null;
  readonly budget: Budget | null;
  readonly parts: readonly AttainmentPart[] | null;
}

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
}

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
  readonly whereNothingReported: 'up' | 'unknown';
  readonly serviceSeconds: number;
  readonly excludedSeconds: number;
  readonly downSeconds: number;
  readonly degradedSeconds: number;
  readonly unknownSeconds: number;
  /** good = total − bad; attained = good / total, in seconds. */
  readonly attained: Ratio | null;
  readonly intervals: readonly ExplainedInterval[];
}

/** Everything that a figure was made of. @public */
export interface Explanation {
  readonly attainment: Attainment;
  readonly parts: readonly ExplanationPart[];
}
