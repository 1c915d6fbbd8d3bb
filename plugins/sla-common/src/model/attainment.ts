import type { AgreementType } from './agreement';
import type { Objective } from './objective';
import type { Commitment } from './target';

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

/** A figure that is no ratio: a number of outages, the seconds of the longest one, a mean. @public */
export interface Measure {
  readonly value: number;
  /** `outages`, `seconds`, or the unit of the indicator; null where it has none. */
  readonly unit: string | null;
  /** How many outages or values it was made of. */
  readonly count: number;
}

/** What was achieved: a ratio, or a measure where the objective is no ratio. @public */
export type Attained = Ratio | Measure;

/** Whether what was achieved is a ratio. @public */
export function isRatio(attained: Attained): attained is Ratio {
  return 'total' in attained;
}

/** How a figure would be without what people took out of it. @public */
export interface WithoutIt {
  readonly attained: Attained | null;
  /** Three decimals, cut down; for display only. */
  readonly attainedPercent: string | null;
  readonly status: AttainmentStatus;
}

/** A figure that the other side gave of a period in which nothing was measured. @public */
export interface ReportedFigure {
  /** Of the reported result. */
  readonly id: string;
  /** Percent, or the value of a target that is no ratio. */
  readonly attained: number;
  /** Whether it is as agreed. */
  readonly status: 'met' | 'breached';
  /** Who says so, such as the supplier. */
  readonly reportedBy: string;
  /** null also for a customer that is covered besides. */
  readonly evidence: string | null;
  /** Entity ref of a user, or subject of a service: who entered it. */
  readonly createdBy: string;
  readonly createdAt: string;
}

/** The span that a figure is about. @public */
export interface JudgedPeriod {
  /** `2026-10`, `2026-W45`, `2026-Q4`, `2026`; of rolling days the first and the last date; for another span `from/to`. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly state: 'closed' | 'open' | 'future';
  /** Whether this is the target's own period, as agreed. */
  readonly contractual: boolean;
}

/** What a budget is counted in. @public */
export type BudgetUnit = 'seconds' | 'outages' | 'events' | 'slices' | 'cases';

/** How much may fail, did fail and is left. Signed: remaining is below 0 exactly when breached. @public */
export interface Budget {
  readonly unit: BudgetUnit;
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
  readonly attained: Attained | null;
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
  /** Absent where the target binds in this period. */
  readonly commitment?: Exclude<Commitment, 'binding'>;
  readonly period: JudgedPeriod;
  readonly status: AttainmentStatus;
  /** Met, but more than the warning share of the budget was used. */
  readonly nearMiss: boolean;
  /** To date in an open period; null only where nothing is known. */
  readonly attained: Attained | null;
  /** Three decimals, cut down; for display only. Null for what is no ratio. */
  readonly attainedPercent: string | null;
  /** The whole period if nothing more happens; null once closed, and where more may come that mends it. */
  readonly ifNothingMore: Attained | null;
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
  /** Reported, not measured: stands in for the target's own period where nothing is known of it; else null. */
  readonly reported: ReportedFigure | null;
  /** As if nothing were excluded; null where that is the same. */
  readonly withoutExclusions: WithoutIt | null;
  /** As it was reported, without corrections; null where that is the same. */
  readonly withoutCorrections: WithoutIt | null;
  readonly parts: readonly AttainmentPart[] | null;
}

/** What was achieved for a target on one local day, and what was left after it. @public */
export interface AttainmentDay {
  /** The local date, `2026-11-11`. */
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly serviceSeconds: number;
  readonly excludedSeconds: number;
  /** With the weighted part of degraded time. */
  readonly downSeconds: number;
  readonly degradedSeconds: number;
  readonly unknownSeconds: number;
  /** On this day alone; null where nothing is known. */
  readonly attained: Attained | null;
  /** What is left of the whole period's budget at the end of the day; below 0 where it is overdrawn. */
  readonly budgetRemaining: number | null;
}

/** The course of a period: one item for each local day of it, up to today. @public */
export interface AttainmentDays {
  readonly targetId: string;
  readonly period: JudgedPeriod;
  readonly items: readonly AttainmentDay[];
}

/** How fast the last so many seconds of service time used up the budget. @public */
export interface BurnWindow {
  /** Of service time: an hour, six hours, a day or three. */
  readonly seconds: number;
  /** Instants between which that much of it passed; further apart where the service was closed. */
  readonly from: string;
  readonly to: string;
  /** How much of it there was. */
  readonly serviceSeconds: number;
  readonly bad: number;
  readonly total: number;
  /** At 1 the budget lasts exactly as long as the period; null where nothing was judged or nothing is allowed. */
  readonly burnRate: string | null;
}

/** The pace of the last day of service time. It is no forecast: what comes may be better or worse. @public */
export interface BurnPace {
  readonly burnRate: number | null;
  /** When the budget would be empty at this pace; null where it would not within the period. */
  readonly emptyAt: string | null;
  readonly budgetRemaining: number | null;
}

/** How fast the budget of a running period is used up. @public */
export interface Burn {
  readonly targetId: string;
  readonly period: JudgedPeriod;
  /** The shortest first. */
  readonly windows: readonly BurnWindow[];
  readonly pace: BurnPace;
}
