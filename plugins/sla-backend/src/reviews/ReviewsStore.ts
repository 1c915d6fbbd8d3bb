import type { ReviewState } from '@service-levels/backstage-plugin-sla-common';
import type {
  AgreementFilter,
  CustomerFilter,
} from '@service-levels/backstage-plugin-sla-node';
import type { NewInteraction } from '../dialogue/InteractionsStore';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Scope } from '../permissions/Scope';
import type { StoredOutcome, StoredReview } from './StoredReview';

/** A review beneath a customer. */
export interface ReviewKey {
  readonly customerRef: string;
  readonly id: string;
}

/** Which reviews. */
export interface ReviewsFilter {
  readonly customerRef?: string;
  readonly agreementId?: string;
  /** What one of its decisions led to. */
  readonly outcomeId?: string;
  readonly state?: ReviewState;
}

/** A review that is not kept yet. */
export type NewReview = Omit<
  StoredReview,
  'revision' | 'customerTitle' | 'outcomes' | 'changedAt' | 'changedBy'
>;

/** What a change makes of a review. */
export interface ReviewChange {
  readonly after: StoredReview;
  /** The meeting that the dialogue gets with it. */
  readonly meeting?: NewInteraction;
  /** What a decision led to. */
  readonly outcome?: StoredOutcome;
}

/** When agreements were and will be reviewed; times are epoch seconds. */
export interface ReviewTimes {
  readonly lastHeldAt: number | null;
  /** The earliest that is planned. */
  readonly planned: { readonly id: string; readonly at: number } | null;
}

/** Where reviews are kept. */
export interface ReviewsStore {
  /** The review that a key stands for. */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /** Answers the id, of the first request with the key where there is one. */
  insert(review: NewReview, idempotencyKey?: IdempotencyKey): Promise<string>;

  /** Of whichever customer in the scope. */
  get(
    id: string,
    scope: Scope<CustomerFilter>,
  ): Promise<StoredReview | undefined>;

  /** The latest first. */
  list(
    query: ReviewsFilter & {
      readonly scope: Scope<CustomerFilter>;
      /** An agreement is asked about only where this has it. */
      readonly agreements: Scope<AgreementFilter>;
      /** Begin in epoch seconds and id of the last one before. */
      readonly after?: readonly string[];
      readonly limit: number;
    },
  ): Promise<readonly StoredReview[]>;

  /** Titles of agreements in the scope, as they were last offered. */
  titles(
    agreementIds: readonly string[],
    scope: Scope<AgreementFilter>,
  ): Promise<ReadonlyMap<string, string>>;

  /** Those SLAs of a customer that were offered at least, in the scope. */
  agreementsOf(
    customerRef: string,
    scope: Scope<AgreementFilter>,
  ): Promise<ReadonlySet<string>>;

  /** SLAs that say how often they are reviewed, in both scopes, by their id. */
  agreementsToReview(query: {
    readonly customers: Scope<CustomerFilter>;
    readonly agreements: Scope<AgreementFilter>;
    readonly customerRef?: string;
    readonly after?: string;
    readonly limit: number;
  }): Promise<
    readonly { readonly id: string; readonly customerTitle: string }[]
  >;

  times(
    agreementIds: readonly string[],
  ): Promise<(agreementId: string) => ReviewTimes>;

  /**
   * Changes one under a lock on its row.
   *
   * @param decide - answers undefined where nothing is to be changed
   * @throws NotFoundError - where there is none
   */
  change(
    key: ReviewKey,
    by: { readonly subject: string; readonly now: number },
    decide: (before: StoredReview) => ReviewChange | undefined,
  ): Promise<void>;
}
