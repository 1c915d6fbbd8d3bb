import type {
  RequirementHead,
  RequirementState,
} from '@service-levels/backstage-plugin-sla-common';

/** A requirement as kept; who may see the target that answers it is asked when it is read. */
export interface StoredRequirement
  extends Omit<RequirementHead, 'answeredBy' | 'createdAt' | 'etag'> {
  readonly targetId: string | null;
  /** Counts every change. */
  readonly revision: number;
  /** Epoch seconds. */
  readonly createdAt: number;
}

/** What of a requirement people write, with the key of the indicator. */
export interface RequirementContent
  extends Pick<
    StoredRequirement,
    | 'title'
    | 'service'
    | 'wanted'
    | 'leastAcceptable'
    | 'reason'
    | 'costOfFailing'
    | 'priority'
    | 'targetId'
  > {
  readonly indicatorKey: number | null;
}

/** What happens to a requirement under its lock. */
export type RequirementChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'content'; readonly content: RequirementContent }
  | {
      readonly kind: 'transition';
      readonly to: RequirementState;
      readonly reason: string | null;
      /** Epoch seconds. */
      readonly at: number;
      readonly by: string;
    };
