import type {
  RequirementEdit,
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

/** What of a requirement was written anew, as it was before. */
export type ContentBefore = Partial<
  Pick<
    StoredRequirement,
    | 'title'
    | 'service'
    | 'indicator'
    | 'wanted'
    | 'leastAcceptable'
    | 'reason'
    | 'costOfFailing'
    | 'priority'
    | 'targetId'
  >
>;

/** A change as kept; who may see a target that answered it is asked when it is read. */
export interface StoredEdit extends Omit<RequirementEdit, 'before'> {
  readonly before: ContentBefore;
}

/** What happens to a requirement under its lock. */
export type RequirementChange =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'content';
      readonly content: RequirementContent;
      readonly before: ContentBefore;
      /** Why it is changed. */
      readonly reason: string | null;
      /** Epoch seconds. */
      readonly at: number;
      readonly by: string;
    }
  | {
      readonly kind: 'transition';
      readonly to: RequirementState;
      readonly reason: string | null;
      /** Epoch seconds. */
      readonly at: number;
      readonly by: string;
    };
