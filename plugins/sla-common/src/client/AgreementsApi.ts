import type {
  Agreement,
  AgreementDraftInput,
  AgreementSort,
  AgreementType,
  DeclareExclusionInput,
  Exclusion,
  ExclusionWordInput,
  ListedAgreement,
  Page,
  RecordAgreementInput,
  VersionState,
} from '../model';
import type { DocumentLanguage } from '../words';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** @public */
export interface AgreementsQuery extends ListQuery {
  readonly entityRef?: string;
  readonly customerRef?: string;
  readonly type?: AgreementType;
  /** Of the version that is answered, or of the next one. */
  readonly state?: VersionState;
  /** A date: what is signed ends before it. */
  readonly expiringBefore?: string;
  /** On offer for at least so many days. */
  readonly unsignedFor?: number;
  /** With a target whose indicator holds no fact; never for a customer's side. */
  readonly withoutMeasurement?: boolean;
  /** Not reviewed in time: as often as they say, or for a year. */
  readonly withoutReview?: boolean;
  /** The ref of who provides, or the name of a supplier. */
  readonly provider?: string;
  /** A part of the title. */
  readonly search?: string;
  readonly sort?: AgreementSort;
}

/** Agreements and what they do not count, as the client offers them. @public */
export interface AgreementsApi {
  getAgreements(
    query: AgreementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<ListedAgreement>>;

  getAgreement(id: string, options?: SlaRequestOptions): Promise<Agreement>;

  /** A key makes of a request that is sent again the same one. */
  createAgreement(
    draft: AgreementDraftInput,
    options?: SlaRequestOptions & { readonly idempotencyKey?: string },
  ): Promise<Agreement>;

  /** What was signed outside; sent again with its key it is answered with the same agreement. */
  recordAgreement(
    recorded: RecordAgreementInput,
    idempotencyKey: string,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  updateAgreement(
    id: string,
    etag: string,
    draft: AgreementDraftInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  /** One version, also one that is not in force. */
  getAgreementVersion(
    id: string,
    version: number,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  /** The document of a version as a PDF; without a language, in the customer's. */
  getAgreementPdf(
    id: string,
    query: { readonly version: number; readonly language?: DocumentLanguage },
    options?: SlaRequestOptions,
  ): Promise<Blob>;

  /** Opens the draft of the next version, a copy of the newest one unless a draft is given. */
  amendAgreement(
    id: string,
    body: { version: number; draft?: AgreementDraftInput },
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  /** A version as YAML; that which the agreement answers with, unless said otherwise. */
  getAgreementYaml(
    id: string,
    query?: { readonly version?: number },
    options?: SlaRequestOptions,
  ): Promise<string>;

  /**
   * Creates a draft from YAML.
   *
   * @param etag - of the agreement that the YAML was written of: its draft is replaced then
   */
  importAgreementYaml(
    yaml: string,
    etag?: string,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  /** Time declared afterwards that an agreement does not count, newest first. */
  getExclusions(
    agreementId: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Exclusion>>;

  declareExclusion(
    agreementId: string,
    exclusion: DeclareExclusionInput,
    options?: SlaRequestOptions,
  ): Promise<Exclusion>;

  /** Approves, agrees, objects or revokes. */
  sayOfExclusion(
    exclusion: { readonly agreementId: string; readonly id: string },
    word: ExclusionWordInput,
    options?: SlaRequestOptions,
  ): Promise<Exclusion>;
}
