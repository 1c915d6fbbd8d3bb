import type {
  Agreement,
  AgreementComment,
  ListedAgreement,
  AgreementPreview,
  Page,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { FakeServices, type FakeServicesContent } from './FakeServices';
import { answer, found, refuse, type Watched } from './fakeAnswers';

/** What the fake knows of agreements. */
export interface FakeAgreementsContent extends FakeServicesContent {
  readonly agreements?: readonly ListedAgreement[];
  /** Versions besides those that the agreements answer with. */
  readonly versions?: readonly Agreement[];
  /** Of whichever agreement, oldest first. */
  readonly comments?: readonly AgreementComment[];
  /** Of whichever draft; without it, one of nothing. */
  readonly preview?: AgreementPreview;
}

/** The part of the API that is about agreements and their versions. */
export abstract class FakeAgreements extends FakeServices {
  readonly getAgreements: Watched<SlaApi['getAgreements']>;
  readonly getAgreement: Watched<SlaApi['getAgreement']>;
  readonly getAgreementVersion: Watched<SlaApi['getAgreementVersion']>;
  readonly getAgreementPdf: Watched<SlaApi['getAgreementPdf']>;
  readonly previewAgreement: Watched<SlaApi['previewAgreement']>;
  readonly createAgreement: Watched<SlaApi['createAgreement']>;
  readonly updateAgreement: Watched<SlaApi['updateAgreement']>;
  readonly getAgreementYaml: Watched<SlaApi['getAgreementYaml']>;
  readonly importAgreementYaml: Watched<SlaApi['importAgreementYaml']>;
  readonly amendAgreement: Watched<SlaApi['amendAgreement']>;
  readonly offerAgreement: Watched<SlaApi['offerAgreement']>;
  readonly signAgreement: Watched<SlaApi['signAgreement']>;
  readonly getAgreementVersions: Watched<SlaApi['getAgreementVersions']>;
  readonly getAgreementDiff = refuse;
  readonly askApproval: Watched<SlaApi['askApproval']>;
  readonly approveAgreement: Watched<SlaApi['approveAgreement']>;
  readonly refuseApproval: Watched<SlaApi['refuseApproval']>;
  readonly counterAgreement: Watched<SlaApi['counterAgreement']>;
  readonly declineAgreement: Watched<SlaApi['declineAgreement']>;
  readonly withdrawAgreement: Watched<SlaApi['withdrawAgreement']>;
  readonly enterSignature: Watched<SlaApi['enterSignature']>;
  readonly confirmSignature: Watched<SlaApi['confirmSignature']>;
  readonly terminateAgreement: Watched<SlaApi['terminateAgreement']>;
  readonly revokeTermination: Watched<SlaApi['revokeTermination']>;
  readonly continueAgreement: Watched<SlaApi['continueAgreement']>;
  readonly getAgreementComments: Watched<SlaApi['getAgreementComments']>;
  readonly commentOnAgreement: Watched<SlaApi['commentOnAgreement']>;

  constructor(content: FakeAgreementsContent = {}) {
    super(content);
    const { agreements = [], comments = [], versions = [] } = content;
    const { preview = { items: [], judgedAt: '2026-11-27T09:00:00Z' } } =
      content;
    const agreementOf = (id: string) =>
      found(agreements.find(agreement => agreement.id === id));
    this.getAgreements = jest.fn<
      Promise<Page<Agreement>>,
      Parameters<SlaApi['getAgreements']>
    >(async () => await answer(agreements));
    this.getAgreement = jest.fn(async id => agreementOf(id));
    this.getAgreementVersion = jest.fn(async (id, version) =>
      found(
        [...versions, ...agreements].find(
          one => one.id === id && one.version === version,
        ),
      ),
    );
    this.getAgreementVersions = jest.fn(async (id, _options) => ({
      items: [...versions, ...agreements]
        .filter(one => one.id === id)
        .map(one => ({ ...one, agreedAt: null })),
    }));
    this.previewAgreement = jest.fn(async _request => preview);
    this.getAgreementPdf = jest.fn(async (_id, _query) => new Blob(['%PDF-']));
    this.createAgreement = jest.fn(async (_draft, _options) => refuse());
    this.updateAgreement = jest.fn(async (_id, _etag, _draft) => refuse());
    this.getAgreementYaml = jest.fn(
      async (id, _query) => `kind: Agreement\n# ${agreementOf(id).title}\n`,
    );
    this.importAgreementYaml = jest.fn(async (_yaml, _etag) =>
      found(agreements[0]),
    );
    this.amendAgreement = jest.fn(async (id, _body) => agreementOf(id));
    this.offerAgreement = jest.fn(async (id, _body) => agreementOf(id));
    this.signAgreement = jest.fn(async (id, _body) => agreementOf(id));
    this.askApproval = jest.fn(async (id, _body) => agreementOf(id));
    this.approveAgreement = jest.fn(async (id, _body) => agreementOf(id));
    this.refuseApproval = jest.fn(async (id, _body) => agreementOf(id));
    this.counterAgreement = jest.fn(async (id, _body) => agreementOf(id));
    this.declineAgreement = jest.fn(async (id, _body) => agreementOf(id));
    this.withdrawAgreement = jest.fn(async (id, _body) => agreementOf(id));
    this.enterSignature = jest.fn(async (id, _body) => agreementOf(id));
    this.confirmSignature = jest.fn(async (id, _signature) => agreementOf(id));
    this.terminateAgreement = jest.fn(async (id, _body) => agreementOf(id));
    this.revokeTermination = jest.fn(async (id, _body) => agreementOf(id));
    this.continueAgreement = jest.fn(async (id, _body) => agreementOf(id));
    this.getAgreementComments = jest.fn(async (_id, _query) =>
      answer(comments),
    );
    this.commentOnAgreement = jest.fn(async (_id, _body) => refuse());
  }
}
