import type {
  AgendaSuggestion,
  DueReview,
  Improvement,
  Review,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { answer, found, type Watched } from './fakeAnswers';
import { FakeSetUp, type FakeSetUpContent } from './FakeSetUp';

/** What the fake knows of reviews and improvements. */
export interface FakeReviewsContent extends FakeSetUpContent {
  /** The latest first. */
  readonly reviews?: readonly Review[];
  readonly dueReviews?: readonly DueReview[];
  readonly agendaSuggestions?: readonly AgendaSuggestion[];
  /** The newest first. */
  readonly improvements?: readonly Improvement[];
}

/** The part of the API that is about reviews; every step answers the review as it was. */
export abstract class FakeReviews extends FakeSetUp {
  readonly getReviews: Watched<SlaApi['getReviews']>;
  readonly getDueReviews: Watched<SlaApi['getDueReviews']>;
  readonly getReview: Watched<SlaApi['getReview']>;
  readonly planReview: Watched<SlaApi['planReview']>;
  readonly changeReview: Watched<SlaApi['changeReview']>;
  readonly holdReview: Watched<SlaApi['holdReview']>;
  readonly cancelReview: Watched<SlaApi['cancelReview']>;
  readonly getAgendaSuggestions: Watched<SlaApi['getAgendaSuggestions']>;
  readonly becomeOfDecision: Watched<SlaApi['becomeOfDecision']>;
  readonly getImprovements: Watched<SlaApi['getImprovements']>;
  readonly getImprovement: Watched<SlaApi['getImprovement']>;
  readonly createImprovement: Watched<SlaApi['createImprovement']>;
  readonly changeImprovement: Watched<SlaApi['changeImprovement']>;
  readonly transitionImprovement: Watched<SlaApi['transitionImprovement']>;

  constructor(content: FakeReviewsContent) {
    super(content);
    const {
      reviews = [],
      dueReviews = [],
      agendaSuggestions = [],
      improvements = [],
    } = content;
    const reviewOf = async (id: string) =>
      found(reviews.find(review => review.id === id));
    const improvementOf = async (id: string) =>
      found(improvements.find(improvement => improvement.id === id));
    this.getReviews = jest.fn(
      async ({ customerRef, agreementId, outcomeId, state }) =>
        answer(
          reviews.filter(
            review =>
              (customerRef === undefined ||
                review.customerRef === customerRef) &&
              (agreementId === undefined ||
                review.agreements.some(({ id }) => id === agreementId)) &&
              (outcomeId === undefined ||
                review.decisions.some(
                  ({ became }) => became?.id === outcomeId,
                )) &&
              (state === undefined || review.state === state),
          ),
        ),
    );
    this.getDueReviews = jest.fn(async ({ customerRef }) =>
      answer(
        dueReviews.filter(
          due => customerRef === undefined || due.customerRef === customerRef,
        ),
      ),
    );
    this.getReview = jest.fn(id => reviewOf(id));
    this.planReview = jest.fn(async (_customerRef, _review) =>
      found(reviews[0]),
    );
    this.changeReview = jest.fn(({ id }, _etag, _content) => reviewOf(id));
    this.holdReview = jest.fn(({ id }) => reviewOf(id));
    this.cancelReview = jest.fn(({ id }, _body) => reviewOf(id));
    this.getAgendaSuggestions = jest.fn(async _review => ({
      items: agendaSuggestions,
    }));
    this.becomeOfDecision = jest.fn(({ id }, _outcome) => reviewOf(id));
    this.getImprovements = jest.fn(async ({ customerRef, state }) =>
      answer(
        improvements.filter(
          improvement =>
            (customerRef === undefined ||
              improvement.customerRef === customerRef) &&
            (state === undefined || improvement.state === state),
        ),
      ),
    );
    this.getImprovement = jest.fn(({ id }) => improvementOf(id));
    this.createImprovement = jest.fn(async (_customerRef, _improvement) =>
      found(improvements[0]),
    );
    this.changeImprovement = jest.fn(({ id }, _etag, _content) =>
      improvementOf(id),
    );
    this.transitionImprovement = jest.fn(({ id }, _transition) =>
      improvementOf(id),
    );
  }
}
