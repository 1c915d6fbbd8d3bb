import type { Verdict } from './attainment';
import type { RollUpSummary } from './rollUp';

/**
 * The targets of a service whose periods ended in a month, or run in it, as one
 * cell: the worst, and how many of how many have it.
 *
 * @public
 */
export interface SlamCell {
  readonly worst: Verdict;
  readonly count: number;
  readonly targets: number;
}

/** A service with a cell for each month; null before anything was agreed, and after it ended. @public */
export interface SlamRow {
  readonly entityRef: string;
  readonly cells: readonly (SlamCell | null)[];
}

/**
 * The service level agreement monitoring chart: services by months. A quarter,
 * a year or a week stands in the month in which it ends; what still runs stands
 * in the last one. Targets that do not bind count only where none does.
 *
 * @public
 */
export interface Slam {
  /** `2026-10`, oldest first; the last one is running. */
  readonly months: readonly string[];
  /** Up to when facts were taken into account. */
  readonly measuredUntil: string;
  /** Of each month all targets, each once by its worst period. */
  readonly totals: readonly RollUpSummary[];
  /** What needs attention first. */
  readonly items: readonly SlamRow[];
}
