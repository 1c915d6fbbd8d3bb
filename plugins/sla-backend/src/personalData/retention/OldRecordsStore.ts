import type { RetentionKind } from '@service-levels/backstage-plugin-sla-common';

/** What is so old that it need not be kept. */
export interface OldRecordsStore {
  /** How many would be removed; `before` is a date in UTC. */
  count(kind: RetentionKind, before: string): Promise<number>;

  /**
   * Removes the first so many, with all that hangs on them, in one transaction.
   * Two instances at once remove each of them once.
   *
   * @returns how many were removed
   */
  remove(kind: RetentionKind, before: string, limit: number): Promise<number>;
}
