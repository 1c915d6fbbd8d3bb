import {
  slaAgreementSignPermission,
  type Agreement,
  type EnterSignature,
  type SignAgreement,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementAccess } from '../AgreementAccess';
import type { AgreementOptions } from '../Agreements';
import type { SignatureKey, Signing } from './Signing';

/** Lets sign who may sign, as the policy says; the same interface as what it wraps. */
export class AuthorizedSigning implements Signing {
  readonly #signing: Signing;
  readonly #access: AgreementAccess;

  private constructor(options: { signing: Signing; access: AgreementAccess }) {
    this.#signing = options.signing;
    this.#access = options.access;
  }

  static create(options: {
    signing: Signing;
    access: AgreementAccess;
  }): AuthorizedSigning {
    return new AuthorizedSigning(options);
  }

  async sign(
    request: SignAgreement & { id: string },
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#require(request.id, options);
    return await this.#signing.sign(request, options);
  }

  async enter(
    request: EnterSignature & { id: string },
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#require(request.id, options);
    return await this.#signing.enter(request, options);
  }

  async confirm(
    key: SignatureKey,
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#require(key.id, options);
    return await this.#signing.confirm(key, options);
  }

  async #require(id: string, options: AgreementOptions): Promise<void> {
    await this.#access.require(id, slaAgreementSignPermission, options);
  }
}
