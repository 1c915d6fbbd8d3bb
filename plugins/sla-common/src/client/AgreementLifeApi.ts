import type {
  Agreement,
  AgreementComment,
  AgreementVersionHead,
  ApproveInput,
  AskApprovalInput,
  CommentAgreementInput,
  ContinueInput,
  CounterInput,
  DeclineInput,
  EnterSignatureInput,
  OfferAgreementInput,
  Page,
  RevokeTerminationInput,
  SignAgreementInput,
  TerminateInput,
  TermsDiff,
  VersionReason,
} from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** The life of an agreement from the approval of its draft to its end, as the client offers it. @public */
export interface AgreementLifeApi {
  /** All versions that the caller may see, newest first. */
  getAgreementVersions(
    id: string,
    options?: SlaRequestOptions,
  ): Promise<{ readonly items: readonly AgreementVersionHead[] }>;

  /** What differs between two versions that the caller may see. */
  getAgreementDiff(
    id: string,
    query: { readonly from: number; readonly to: number },
    options?: SlaRequestOptions,
  ): Promise<TermsDiff>;

  /** Asks the owners of the services whether the draft may be offered. */
  askApproval(
    id: string,
    body: AskApprovalInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  /** Approves the draft exactly as it was read. */
  approveAgreement(
    id: string,
    body: ApproveInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  refuseApproval(
    id: string,
    body: VersionReason,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  offerAgreement(
    id: string,
    body: OfferAgreementInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  /** The customer's side declines, and says what it would accept; the next draft opens. */
  counterAgreement(
    id: string,
    body: CounterInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  /** The customer's side declines; the next draft opens. */
  declineAgreement(
    id: string,
    body: DeclineInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  /** The provider's side takes an offer back; the next draft opens. */
  withdrawAgreement(
    id: string,
    body: VersionReason,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  signAgreement(
    id: string,
    body: SignAgreementInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  /** Enters a signature that came on paper or by mail. */
  enterSignature(
    id: string,
    body: EnterSignatureInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  /** A second person says that a signature was entered as it was given. */
  confirmSignature(
    id: string,
    signatureId: string,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  /** Gives notice for one side. */
  terminateAgreement(
    id: string,
    body: TerminateInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  /** Takes notice back before it takes effect. */
  revokeTermination(
    id: string,
    body: RevokeTerminationInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  /** Asks the other side to go on after the fixed end, or accepts what it asked. */
  continueAgreement(
    id: string,
    body: ContinueInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;

  /** What was said about it, oldest first; a customer's side reads what is shared. */
  getAgreementComments(
    id: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<AgreementComment>>;

  commentOnAgreement(
    id: string,
    body: CommentAgreementInput,
    options?: SlaRequestOptions,
  ): Promise<AgreementComment>;
}
