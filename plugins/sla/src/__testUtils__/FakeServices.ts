import type {
  KeptService,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { answer, found, refuse, type Watched } from './fakeAnswers';
import {
  FakeRelationship,
  type FakeRelationshipContent,
} from './FakeRelationship';

/** What the fake knows of services that the portal keeps. */
export interface FakeServicesContent extends FakeRelationshipContent {
  readonly services?: readonly KeptService[];
}

/** The part of the API that is about services that the portal keeps. */
export class FakeServices extends FakeRelationship {
  readonly getServices: Watched<SlaApi['getServices']>;
  readonly getService: Watched<SlaApi['getService']>;
  readonly createService: Watched<SlaApi['createService']>;
  readonly changeService: Watched<SlaApi['changeService']>;
  readonly archiveService: Watched<SlaApi['archiveService']>;
  readonly restoreService: Watched<SlaApi['restoreService']>;

  constructor(content: FakeServicesContent) {
    super(content);
    const { services = [] } = content;
    const serviceOf = (ref: string) =>
      found(services.find(service => service.ref === ref));
    this.getServices = jest.fn(async _query => answer(services));
    this.getService = jest.fn(async ref => serviceOf(ref));
    this.createService = jest.fn(async (_service, _key) => refuse());
    this.changeService = jest.fn(async (ref, _etag, _declaration) =>
      serviceOf(ref),
    );
    this.archiveService = jest.fn(async ref => serviceOf(ref));
    this.restoreService = jest.fn(async ref => serviceOf(ref));
  }
}
