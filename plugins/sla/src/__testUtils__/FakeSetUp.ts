import type {
  Agreement,
  SheetImport,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { FakePromises, type FakePromisesContent } from './FakePromises';
import { found, type Watched } from './fakeAnswers';

/** What the fake knows of setting up. */
export interface FakeSetUpContent extends FakePromisesContent {
  /** What an import that is no trial answers. */
  readonly imported?: SheetImport;
  /** What a trial answers; nothing wrong, unless given. */
  readonly tried?: SheetImport;
  /** What recording answers. */
  readonly recorded?: Agreement;
}

const NOTHING_WRONG: SheetImport = { dryRun: true, stored: 0, problems: [] };

/** The part of the API by which a portal is set up. */
export abstract class FakeSetUp extends FakePromises {
  readonly recordAgreement: Watched<SlaApi['recordAgreement']>;
  readonly importCustomers: Watched<SlaApi['importCustomers']>;
  readonly importContacts: Watched<SlaApi['importContacts']>;
  readonly importAgreements: Watched<SlaApi['importAgreements']>;

  constructor(content: FakeSetUpContent = {}) {
    super(content);
    const { imported, tried = NOTHING_WRONG, recorded } = content;
    const answerOf = ({ dryRun }: { readonly dryRun: boolean }) =>
      dryRun ? tried : found(imported);
    this.recordAgreement = jest.fn(async (_recorded, _key) => found(recorded));
    this.importCustomers = jest.fn(async (body, _key) => answerOf(body));
    this.importContacts = jest.fn(async (body, _key) => answerOf(body));
    this.importAgreements = jest.fn(async (body, _key) => answerOf(body));
  }
}
