import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  AgendaSuggestion,
  Become,
  ChangeReview,
  CreateReview,
  DueReview,
  Page,
  Review,
  ReviewHead,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  AgreementFilter,
  CustomerFilter,
} from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';
import type { ReviewKey, ReviewsFilter } from './ReviewsStore';

/** Who asks; the customers whose dialogue and the agreements that they may see, without these all. */
export interface ReviewsOptions {
  readonly credentials: BackstageCredentials;
  readonly customers?: Scope<CustomerFilter>;
  readonly agreements?: Scope<AgreementFilter>;
}

/** Which reviews are asked for. */
export interface ReviewsQuery extends ReviewsFilter, PageRequest {}

/** Which agreements that are to be reviewed are asked for. */
export interface DueReviewsQuery extends PageRequest {
  readonly customerRef?: string;
}

/** A decision of a review. */
export interface DecisionKey extends ReviewKey {
  readonly decisionId: string;
}

/**
 * Service review meetings. What the caller may not see is a NotFoundError; the
 * customer's side is told when one is, and of the rest what is shared.
 */
export interface Reviews {
  /** The latest first. */
  list(query: ReviewsQuery, options: ReviewsOptions): Promise<Page<ReviewHead>>;

  /** Agreements in force that say how often they are reviewed, by their id; a page may hold fewer than asked for. */
  due(
    query: DueReviewsQuery,
    options: ReviewsOptions,
  ): Promise<Page<DueReview>>;

  get(id: string, options: ReviewsOptions): Promise<Review>;

  /**
   * The same `idempotencyKey` and review answer the same one.
   *
   * @throws InputError - where an agreement is none of the customer
   */
  plan(
    request: {
      readonly customerRef: string;
      readonly review: CreateReview;
      readonly idempotencyKey?: string;
    },
    options: ReviewsOptions,
  ): Promise<Review>;

  /** @throws ConflictError - where it was changed since, or is cancelled */
  change(
    request: ReviewKey & {
      readonly etag: string;
      readonly content: ChangeReview;
    },
    options: ReviewsOptions,
  ): Promise<Review>;

  /** It took place; said again, nothing changes. */
  hold(key: ReviewKey, options: ReviewsOptions): Promise<Review>;

  /** @throws ConflictError - where it was held */
  cancel(
    request: ReviewKey & { readonly reason: string },
    options: ReviewsOptions,
  ): Promise<Review>;

  /** What could stand on its agenda, as the caller may see it. */
  suggestions(
    key: ReviewKey,
    options: ReviewsOptions,
  ): Promise<readonly AgendaSuggestion[]>;

  /**
   * Makes of a decision what it leads to, as the caller may make that. The same
   * again makes nothing more.
   *
   * @throws ConflictError - where it led to something else
   */
  become(
    request: DecisionKey & { readonly outcome: Become },
    options: ReviewsOptions,
  ): Promise<Review>;
}
