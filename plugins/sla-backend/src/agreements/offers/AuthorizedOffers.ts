import type { ResourcePermission } from '@backstage/plugin-permission-common';
import {
  slaAgreementOfferPermission,
  slaAgreementSignPermission,
  slaAgreementUpdatePermission,
  type Agreement,
  type Approve,
  type AskApproval,
  type Counter,
  type Decline,
  type OfferAgreement,
  type VersionReason,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementAccess } from '../AgreementAccess';
import type { AgreementOptions } from '../Agreements';
import type { About, Offers } from './Offers';

/**
 * Narrows every request to what the caller may see and do; the same interface
 * as what it wraps. Who may sign for the customer may decline as well.
 */
export class AuthorizedOffers implements Offers {
  readonly #offers: Offers;
  readonly #access: AgreementAccess;

  private constructor(options: { offers: Offers; access: AgreementAccess }) {
    this.#offers = options.offers;
    this.#access = options.access;
  }

  static create(options: {
    offers: Offers;
    access: AgreementAccess;
  }): AuthorizedOffers {
    return new AuthorizedOffers(options);
  }

  async askApproval(
    request: About<AskApproval>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#require(request, slaAgreementUpdatePermission, options);
    return await this.#offers.askApproval(request, options);
  }

  async approve(
    request: About<Approve>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#require(request, slaAgreementOfferPermission, options);
    return await this.#offers.approve(request, options);
  }

  async refuseApproval(
    request: About<VersionReason>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#require(request, slaAgreementOfferPermission, options);
    return await this.#offers.refuseApproval(request, options);
  }

  async offer(
    request: About<OfferAgreement>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#require(request, slaAgreementOfferPermission, options);
    return await this.#offers.offer(request, options);
  }

  async counter(
    request: About<Counter>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#require(request, slaAgreementSignPermission, options);
    return await this.#offers.counter(request, options);
  }

  async decline(
    request: About<Decline>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#require(request, slaAgreementSignPermission, options);
    return await this.#offers.decline(request, options);
  }

  async withdraw(
    request: About<VersionReason>,
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#require(request, slaAgreementOfferPermission, options);
    return await this.#offers.withdraw(request, options);
  }

  async #require(
    { id }: { readonly id: string },
    permission: ResourcePermission<'sla-agreement'>,
    options: AgreementOptions,
  ): Promise<void> {
    await this.#access.require(id, permission, options);
  }
}
