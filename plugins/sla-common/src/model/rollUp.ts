import type { Verdict } from './attainment';

/** How many targets have which verdict. @public */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/**
 * Several targets in one: how many, the worst, and how many of each. Their
 * percentages are never merged. @public
 */
export interface RollUpSummary {
  /** Targets that are in force, each in its own running period. */
  readonly targets: number;
  /** Null where there is no target. */
  readonly worst: Verdict | null;
  readonly counts: VerdictCounts;
}

/** Something directly beneath an entity, with all that is beneath it in turn. @public */
export interface RolledUpChild {
  readonly entityRef: string;
  readonly summary: RollUpSummary;
}

/**
 * What is known of an entity and everything beneath it: the systems of a
 * domain, the components, APIs and resources of a system, what a group and the
 * groups in it own, the services that were agreed with a customer.
 *
 * @public
 */
export interface RollUp {
  readonly entityRef: string;
  /** Up to when facts were taken into account. */
  readonly measuredUntil: string;
  /** The targets on the entity itself. */
  readonly own: RollUpSummary;
  /** The entity itself and everything beneath it, each target once. */
  readonly summary: RollUpSummary;
  /** What is directly beneath and has targets, worst first; what lies beneath another of them is counted there. */
  readonly children: readonly RolledUpChild[];
  /** How many more there are than are listed. */
  readonly childrenLeftOut: number;
}
