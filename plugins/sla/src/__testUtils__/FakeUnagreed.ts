import type {
  SlaApi,
  UnagreedService,
} from '@service-levels/backstage-plugin-sla-common';
import { answer, type Watched } from './fakeAnswers';

/** What the fake knows of what nothing is agreed about. */
export interface FakeUnagreedContent {
  readonly unagreedServices?: readonly UnagreedService[];
  /** How many indicators no target measures. */
  readonly unagreedIndicators?: number;
  /** How many agreements in force want a review. */
  readonly unreviewed?: number;
}

/** The part of the API that is about what nothing is agreed about. */
export class FakeUnagreed {
  readonly getUnagreed: Watched<SlaApi['getUnagreed']>;
  readonly getUnagreedServices: Watched<SlaApi['getUnagreedServices']>;

  constructor(content: FakeUnagreedContent) {
    const {
      unagreedServices = [],
      unagreedIndicators = 0,
      unreviewed = 0,
    } = content;
    this.getUnagreed = jest.fn(async () => ({
      indicators: unagreedIndicators,
      services: unagreedServices.length,
      unreviewed,
    }));
    this.getUnagreedServices = jest.fn(
      async _query => await answer(unagreedServices),
    );
  }
}
