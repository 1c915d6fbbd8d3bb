import {
  slaAgreementSignPermission,
  slaAgreementTerminatePermission,
  type Agreement,
  type Continue,
  type RevokeTermination,
  type Terminate,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementAccess } from '../AgreementAccess';
import type { AgreementOptions } from '../Agreements';
import type { About } from '../offers/Offers';
import type { Endings } from './Endings';

/** Lets end an agreement who may, as the policy says; who may sign may agree to go on. */
export class AuthorizedEndings implements Endings {
  readonly #endings: Endings;
  readonly #access: AgreementAccess;

  private constructor(options: { endings: Endings; access: AgreementAccess }) {
    this.#endings = options.endings;
    this.#access = options.access;
  }

  static create(options: {
    endings: Endings;
    access: AgreementAccess;
  }): AuthorizedEndings {
    return new AuthorizedEndings(options);
  }

  async terminate(
    request: About<Terminate>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    const permission = slaAgreementTerminatePermission;
    await this.#access.require(request.id, permission, options);
    return await this.#endings.terminate(request, options);
  }

  async revoke(
    request: About<RevokeTermination>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    const permission = slaAgreementTerminatePermission;
    await this.#access.require(request.id, permission, options);
    return await this.#endings.revoke(request, options);
  }

  async continue(
    request: About<Continue>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    const permission = slaAgreementSignPermission;
    await this.#access.require(request.id, permission, options);
    return await this.#endings.continue(request, options);
  }
}
