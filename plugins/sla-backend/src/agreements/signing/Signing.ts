import type {
  Agreement,
  EnterSignature,
  SignAgreement,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementOptions } from '../Agreements';

/** A signature of one agreement. */
export interface SignatureKey {
  readonly id: string;
  readonly signatureId: string;
}

/** How both sides accept a version. */
export interface Signing {
  /** Signs for one party; with both signatures the version is agreed. */
  sign(
    request: SignAgreement & { readonly id: string },
    options: AgreementOptions,
  ): Promise<Agreement>;

  /** Enters a signature that came on paper or by mail. */
  enter(
    request: EnterSignature & { readonly id: string },
    options: AgreementOptions,
  ): Promise<Agreement>;

  /**
   * A second person says that a signature was entered as it was given.
   *
   * @throws NotFoundError - where there is no such entry
   */
  confirm(key: SignatureKey, options: AgreementOptions): Promise<Agreement>;
}
