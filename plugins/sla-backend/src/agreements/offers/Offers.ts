import type {
  Agreement,
  Approve,
  AskApproval,
  Counter,
  Decline,
  OfferAgreement,
  VersionReason,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementOptions } from '../Agreements';

/** What somebody says about one agreement. */
export type About<T> = T & { readonly id: string };

/** The way of a draft to the other side, and back. */
export interface Offers {
  /** Asks the owners of the services whether the draft may be offered. */
  askApproval(
    request: About<AskApproval>,
    options: AgreementOptions,
  ): Promise<Agreement>;

  /**
   * Approves the draft exactly as it was read.
   *
   * @throws ConflictError - where it was changed since
   * @throws NotAllowedError - for who is none of those who approve
   */
  approve(
    request: About<Approve>,
    options: AgreementOptions,
  ): Promise<Agreement>;

  refuseApproval(
    request: About<VersionReason>,
    options: AgreementOptions,
  ): Promise<Agreement>;

  /**
   * Makes the draft immutable and shows it to the other side.
   *
   * @throws ConflictError - where it still has to be approved
   */
  offer(
    request: About<OfferAgreement>,
    options: AgreementOptions,
  ): Promise<Agreement>;

  /** The customer's side declines and may say what it would accept; the next draft opens. */
  counter(
    request: About<Counter>,
    options: AgreementOptions,
  ): Promise<Agreement>;

  decline(
    request: About<Decline>,
    options: AgreementOptions,
  ): Promise<Agreement>;

  /** The provider's side takes the offer back; the next draft opens. */
  withdraw(
    request: About<VersionReason>,
    options: AgreementOptions,
  ): Promise<Agreement>;
}
