import type { NoData } from '../model/target';
import type {
  Attained,
  AttainmentStatus,
  Budget,
  Ratio,
} from '../model/attainment';
import type { Objective } from '../model/objective';
import type { JudgedSums } from './JudgedSums';

/** Where a span lies in time: over, begun, or not begun yet. @public */
export type SpanState = 'open' | 'closed' | 'future';

/** What an open or future span still has after what is known; exclusions taken off. @public */
export interface Remaining {
  readonly serviceSeconds: number;
  /** As counted by `expectedSlices`; 0 for objectives without slices. */
  readonly slices: number;
}

/** What a verdict is made of; it knows nothing of facts. @public */
export interface SumsInput {
  readonly objective: Objective;
  readonly noData: NoData;
  /** Percent of known time; without it there is no floor. */
  readonly coverageFloor?: number;
  /** Percent of the budget from which on a period is at risk or a near miss; default 75. */
  readonly warnAtBudgetConsumed?: number;
  readonly state: SpanState;
  /** Of the span until what is known. */
  readonly sums: JudgedSums;
  /** Nothing once the span is closed. */
  readonly remaining: Remaining;
}

/** The verdict on a target. @public */
export interface SumsVerdict {
  readonly status: AttainmentStatus;
  /** Closed and met, but more than the warning share of the budget was used. */
  readonly nearMiss: boolean;
  /** To date in an open span; null only where nothing is known. */
  readonly attained: Attained | null;
  /** The whole span if nothing more happens; null once it is closed. */
  readonly ifNothingMore: Attained | null;
  /** Known of expected time or slices; null where there is none, and for events, cases and the mean. */
  readonly coverage: Ratio | null;
  /** Of the whole span or, for events and cases, of those so far; null for the mean. */
  readonly budget: Budget | null;
  /** With the weighted part of degraded time. */
  readonly downSeconds: number;
}
