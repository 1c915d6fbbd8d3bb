import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  slaAgreementCreatePermission,
  slaAgreementReadPermission,
  slaAgreementUpdatePermission,
  type BeganFrom,
  type CreateOffering,
  type Offering,
  type OfferingDeclaration,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import type { Access } from '../permissions/Access';
import type { Offerings, OfferingsOptions, OfferingsQuery } from './Offerings';

interface Options {
  readonly offerings: Offerings;
  readonly agreements: Pick<AgreementsStore, 'get'>;
  readonly access: Access;
}

/**
 * What is offered to whom is the provider's business: it is read by whoever
 * may read agreements and is not only on a customer's side, and written by
 * whoever may draw agreements up. The same interface as what it wraps.
 */
export class AuthorizedOfferings implements Offerings {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedOfferings {
    return new AuthorizedOfferings(options);
  }

  async list(
    query: OfferingsQuery,
    options: OfferingsOptions,
  ): Promise<Page<Offering>> {
    await this.#requireRead(options);
    return await this.#options.offerings.list(query, options);
  }

  async get(name: string, options: OfferingsOptions): Promise<Offering> {
    await this.#requireRead(options);
    return await this.#options.offerings.get(name, options);
  }

  async create(
    request: { offering: CreateOffering; idempotencyKey?: string },
    options: OfferingsOptions,
  ): Promise<Offering> {
    await this.#requireWrite(options);
    return await this.#options.offerings.create(request, options);
  }

  async change(
    request: {
      name: string;
      etag: string;
      declaration: OfferingDeclaration;
    },
    options: OfferingsOptions,
  ): Promise<Offering> {
    await this.#requireWrite(options);
    return await this.#options.offerings.change(request, options);
  }

  async archive(name: string, options: OfferingsOptions): Promise<Offering> {
    await this.#requireWrite(options);
    return await this.#options.offerings.archive(name, options);
  }

  async restore(name: string, options: OfferingsOptions): Promise<Offering> {
    await this.#requireWrite(options);
    return await this.#options.offerings.restore(name, options);
  }

  async beganFrom(
    agreementId: string,
    options: OfferingsOptions,
  ): Promise<BeganFrom> {
    await this.#requireAgreement(agreementId, options);
    await this.#requireRead(options);
    return await this.#options.offerings.beganFrom(agreementId, options);
  }

  async setBeganFrom(
    request: { agreementId: string; name: string | null },
    options: OfferingsOptions,
  ): Promise<BeganFrom> {
    const { agreements, access, offerings } = this.#options;
    const { agreementId: id } = request;
    await this.#requireAgreement(id, options);
    const scope = await access.agreementScope(
      options.credentials,
      slaAgreementUpdatePermission,
    );
    if ((await agreements.get(id, scope)) === undefined) {
      throw notAllowed(slaAgreementUpdatePermission);
    }
    return await offerings.setBeganFrom(request, options);
  }

  async #requireAgreement(
    id: string,
    { credentials }: OfferingsOptions,
  ): Promise<void> {
    const { agreements, access } = this.#options;
    const scope = await access.agreementScope(
      credentials,
      slaAgreementReadPermission,
    );
    if ((await agreements.get(id, scope)) === undefined) {
      throw new NotFoundError(`There is no agreement ${id}`);
    }
  }

  async #requireRead({ credentials }: OfferingsOptions): Promise<void> {
    const { access } = this.#options;
    const { representsOnly } = await access.caller(credentials);
    const scope = await access.agreementScope(
      credentials,
      slaAgreementReadPermission,
    );
    if (representsOnly || scope.kind === 'none') {
      throw notAllowed(slaAgreementReadPermission);
    }
  }

  async #requireWrite({ credentials }: OfferingsOptions): Promise<void> {
    await this.#options.access.require(
      credentials,
      slaAgreementCreatePermission,
    );
  }
}

function notAllowed({ name }: { readonly name: string }): NotAllowedError {
  return new NotAllowedError(
    `You do not have the permission ${name} on the provider's side`,
  );
}
