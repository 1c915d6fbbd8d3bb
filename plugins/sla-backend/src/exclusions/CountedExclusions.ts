import type {
  ExclusionApproval,
  ExclusionGround,
  Interval,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import type { Concern } from '../maintenance/MaintenanceStore';

/** Time that one version of an agreement does not count. Instants are epoch seconds. */
export interface CountedExclusion extends Interval {
  /** The version of the agreement by whose terms it is excluded. */
  readonly version: number;
  /** Ids of the targets that it is about; null for all of the agreement. */
  readonly targets: readonly string[] | null;
  readonly kind: 'maintenance' | 'declared';
  /** Of the maintenance window, or of the exclusion. */
  readonly id: string;
  /** Of declared time; null for maintenance. */
  readonly ground: ExclusionGround | null;
  /** Why: of maintenance the text for customers; of declared time a reason that is for the parties. */
  readonly reason: string | null;
  readonly declaredBy: string;
  readonly declaredAt: number;
  /** Since when it counts; a window counts from its declaration on. */
  readonly countsSince: number;
  /** Who had to approve declared time; null for maintenance, which the terms allow. */
  readonly approval: ExclusionApproval | null;
  /** Whether the customer objects. */
  readonly disputed: boolean;
}

/** What is asked of all that agreements do not count. */
export interface CountedQuery extends Interval {
  readonly agreements: readonly StoredAgreement[];
  /** Which of their targets windows on some entities concern; as is stored, unless they are only proposed. */
  readonly concernsOn?: (
    entityRefs: readonly string[],
  ) => Promise<readonly Concern[]>;
}

/**
 * Knows what counts as excluded, for judging: in a few statements, however
 * many agreements are asked about.
 */
export interface CountedExclusions {
  /**
   * By agreement, in order of begin; those that have none are absent. Intervals
   * of different windows may overlap: unite before you subtract. They are not
   * cut to the span, but never reach beyond the version that excludes them.
   *
   * @param tx - the transaction of a caller that holds one: on SQLite nothing
   * else is answered meanwhile
   */
  counted(
    query: CountedQuery,
    tx?: Knex,
  ): Promise<ReadonlyMap<string, readonly CountedExclusion[]>>;
}

/** Whether a version of an agreement does not count announced maintenance. */
export function hasMaintenance({
  versions,
}: Pick<StoredAgreement, 'versions'>): boolean {
  return versions.some(
    ({ stage, terms }) => stage === 'agreed' && terms.maintenance !== undefined,
  );
}
