import type {
  Credit,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { answer, found, type Watched } from './fakeAnswers';
import { FakeReviews, type FakeReviewsContent } from './FakeReviews';

/** What the fake knows of credits. */
export interface FakeCreditsContent extends FakeReviewsContent {
  /** The latest period first. */
  readonly credits?: readonly Credit[];
}

/** The part of the API that is about credits. */
export abstract class FakeCredits extends FakeReviews {
  readonly getCredits: Watched<SlaApi['getCredits']>;
  readonly decideCredit: Watched<SlaApi['decideCredit']>;

  constructor(content: FakeCreditsContent) {
    super(content);
    const { credits = [] } = content;
    this.getCredits = jest.fn(async ({ agreementId, state, period }) =>
      answer(
        credits.filter(
          credit =>
            (agreementId === undefined || credit.agreementId === agreementId) &&
            (state === undefined || credit.state === state) &&
            (period === undefined || credit.period.label === period),
        ),
      ),
    );
    this.decideCredit = jest.fn(async ({ id }, _decision) =>
      found(credits.find(credit => credit.id === id)),
    );
  }
}
