import type { Improvement } from '@service-levels/backstage-plugin-sla-common';

/** An improvement as it is kept; times are epoch seconds. */
export interface StoredImprovement
  extends Omit<
    Improvement,
    'etag' | 'target' | 'endedAt' | 'createdAt' | 'changedAt'
  > {
  /** Where it stands in the list. */
  readonly key: number;
  readonly revision: number;
  readonly targetId: string | null;
  readonly endedAt: number | null;
  readonly createdAt: number;
  readonly changedAt: number | null;
}
