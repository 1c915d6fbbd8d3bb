import type {
  AgreementPromiseCheck,
  PromiseCheck,
  RestsOn,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { FakeOfferings, type FakeOfferingsContent } from './FakeOfferings';
import { found, type Watched } from './fakeAnswers';

/** What the fake knows of what can be promised. */
export interface FakePromisesContent extends FakeOfferingsContent {
  readonly promiseCheck?: PromiseCheck;
  readonly agreementPromiseCheck?: AgreementPromiseCheck;
  readonly restsOn?: RestsOn;
}

/** The part of the API that is about what can be promised. */
export class FakePromises extends FakeOfferings {
  readonly checkPromise: Watched<SlaApi['checkPromise']>;
  readonly getAgreementPromiseCheck: Watched<
    SlaApi['getAgreementPromiseCheck']
  >;
  readonly getRestsOn: Watched<SlaApi['getRestsOn']>;

  constructor(content: FakePromisesContent) {
    super(content);
    this.checkPromise = jest.fn(async _request => found(content.promiseCheck));
    this.getAgreementPromiseCheck = jest.fn(async (_id, _query) =>
      found(content.agreementPromiseCheck),
    );
    this.getRestsOn = jest.fn(async _id => found(content.restsOn));
  }
}
