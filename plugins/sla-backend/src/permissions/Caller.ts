import type { BackstageCredentials } from '@backstage/backend-plugin-api';

/** Who calls. */
export interface Caller {
  readonly kind: 'user' | 'service';
  /** Entity ref of a user, or subject of a service. */
  readonly subject: string;
  /** The refs that a user has: their own and those of their groups, in lower case. */
  readonly ownershipRefs: readonly string[];
  /** Refs of the customers that they act for. */
  readonly represents: readonly string[];
  /** Refs of the customers that they look after, for the provider. */
  readonly manages: readonly string[];
  /** Named in `sla.permission.managers`. */
  readonly isManager: boolean;
  /** A customer's side only: sees nothing but that customer. */
  readonly representsOnly: boolean;
}

/** What somebody is in the practice. */
export interface Standing {
  /** Refs of the customers that they act for. */
  readonly represents: readonly string[];
  /** Refs of the customers that they look after, for the provider. */
  readonly manages: readonly string[];
  /** Whether a group of theirs provides something by an agreement that was offered. */
  readonly provides: boolean;
}

/** Knows what somebody is, from the projection of customers and the agreements. */
export interface StandingSource {
  standingOf(ownershipRefs: readonly string[]): Promise<Standing>;
}

/** Knows who calls; what they may do is asked of `Access`. */
export interface Callers {
  caller(credentials: BackstageCredentials): Promise<Caller>;
}
