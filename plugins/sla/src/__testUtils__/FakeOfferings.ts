import type {
  Offering,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { FakeAgreements, type FakeAgreementsContent } from './FakeAgreements';
import { answer, found, refuse, type Watched } from './fakeAnswers';

/** What the fake knows of service offerings. */
export interface FakeOfferingsContent extends FakeAgreementsContent {
  readonly offerings?: readonly Offering[];
  /** What every agreement began from; nothing unless given. */
  readonly beganFrom?: Offering;
}

/** The part of the API that is about service offerings. */
export class FakeOfferings extends FakeAgreements {
  readonly getOfferings: Watched<SlaApi['getOfferings']>;
  readonly getOffering: Watched<SlaApi['getOffering']>;
  readonly createOffering: Watched<SlaApi['createOffering']>;
  readonly changeOffering: Watched<SlaApi['changeOffering']>;
  readonly archiveOffering: Watched<SlaApi['archiveOffering']>;
  readonly restoreOffering: Watched<SlaApi['restoreOffering']>;
  readonly getBeganFrom: Watched<SlaApi['getBeganFrom']>;
  readonly setBeganFrom: Watched<SlaApi['setBeganFrom']>;

  constructor(content: FakeOfferingsContent) {
    super(content);
    const { offerings = [], beganFrom = null } = content;
    const offeringOf = (name: string) =>
      found(offerings.find(offering => offering.name === name));
    this.getOfferings = jest.fn(async _query => answer(offerings));
    this.getOffering = jest.fn(async name => offeringOf(name));
    this.createOffering = jest.fn(async (_offering, _key) => refuse());
    this.changeOffering = jest.fn(async (name, _etag, _declaration) =>
      offeringOf(name),
    );
    this.archiveOffering = jest.fn(async name => offeringOf(name));
    this.restoreOffering = jest.fn(async name => offeringOf(name));
    this.getBeganFrom = jest.fn(async _id => ({ offering: beganFrom }));
    this.setBeganFrom = jest.fn(async (_id, name) => ({
      offering: name === null ? null : offeringOf(name),
    }));
  }
}
