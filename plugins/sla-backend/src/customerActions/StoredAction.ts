import type { Action } from '@service-levels/backstage-plugin-sla-common';

/** An action as it is kept; times are epoch seconds. */
export interface StoredAction
  extends Omit<
    Action,
    'etag' | 'origin' | 'ended' | 'createdAt' | 'changedAt'
  > {
  readonly revision: number;
  /** Where it was promised, and whether that is shared. */
  readonly origin: {
    readonly interactionId: string;
    readonly isShared: boolean;
  } | null;
  readonly ended: {
    readonly at: number;
    readonly by: string;
    readonly reason: string | null;
  } | null;
  readonly createdAt: number;
  readonly changedAt: number | null;
}
