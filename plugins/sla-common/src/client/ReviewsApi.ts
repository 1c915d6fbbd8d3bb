import type {
  AgendaSuggestion,
  BecomeInput,
  ChangeImprovementInput,
  ChangeReviewInput,
  CreateImprovementInput,
  CreateReviewInput,
  DueReview,
  Improvement,
  ImprovementState,
  Page,
  Review,
  ReviewHead,
  ReviewState,
  TransitionImprovementInput,
} from '../model';
import type { OfCustomer } from './DialogueApi';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** Which reviews; the latest first. @public */
export interface ReviewsQuery extends ListQuery {
  readonly customerRef?: string;
  readonly agreementId?: string;
  /** The one in which this was decided on, such as a requirement. */
  readonly outcomeId?: string;
  readonly state?: ReviewState;
}

/** Which agreements are to be reviewed. @public */
export interface DueReviewsQuery extends ListQuery {
  readonly customerRef?: string;
}

/** Which improvements; the newest first. @public */
export interface ImprovementsQuery extends ListQuery {
  readonly customerRef?: string;
  readonly agreementId?: string;
  readonly targetId?: string;
  readonly state?: ImprovementState;
}

/** Reviews and improvements, as the client offers them. @public */
export interface ReviewsApi {
  /** Of all customers that the caller may read the dialogue with. */
  getReviews(
    query: ReviewsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<ReviewHead>>;

  /** Agreements in force that say how often they are reviewed, with when that is due. */
  getDueReviews(
    query: DueReviewsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<DueReview>>;

  /** By its id alone, as links have it. */
  getReview(id: string, options?: SlaRequestOptions): Promise<Review>;

  planReview(
    customerRef: string,
    review: CreateReviewInput,
    options?: SlaRequestOptions,
  ): Promise<Review>;

  changeReview(
    review: OfCustomer,
    etag: string,
    content: ChangeReviewInput,
    options?: SlaRequestOptions,
  ): Promise<Review>;

  /** Says that it took place; the dialogue has a meeting from then on. */
  holdReview(review: OfCustomer, options?: SlaRequestOptions): Promise<Review>;

  cancelReview(
    review: OfCustomer,
    body: { readonly reason: string },
    options?: SlaRequestOptions,
  ): Promise<Review>;

  /** What could stand on the agenda; for the provider's side. */
  getAgendaSuggestions(
    review: OfCustomer,
    options?: SlaRequestOptions,
  ): Promise<{ readonly items: readonly AgendaSuggestion[] }>;

  /** Makes of a decision what it leads to; the same again changes nothing. */
  becomeOfDecision(
    decision: OfCustomer & { readonly decisionId: string },
    outcome: BecomeInput,
    options?: SlaRequestOptions,
  ): Promise<Review>;

  getImprovements(
    query: ImprovementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Improvement>>;

  getImprovement(
    improvement: OfCustomer,
    options?: SlaRequestOptions,
  ): Promise<Improvement>;

  createImprovement(
    customerRef: string,
    improvement: CreateImprovementInput,
    options?: SlaRequestOptions,
  ): Promise<Improvement>;

  changeImprovement(
    improvement: OfCustomer,
    etag: string,
    content: ChangeImprovementInput,
    options?: SlaRequestOptions,
  ): Promise<Improvement>;

  transitionImprovement(
    improvement: OfCustomer,
    transition: TransitionImprovementInput,
    options?: SlaRequestOptions,
  ): Promise<Improvement>;
}
