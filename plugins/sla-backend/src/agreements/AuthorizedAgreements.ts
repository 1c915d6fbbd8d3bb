import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import {
  slaAgreementCreatePermission,
  slaAgreementOfferPermission,
  slaAgreementReadPermission,
  slaAgreementSignPermission,
  slaAgreementUpdatePermission,
  type Agreement,
  type AgreementDraft,
  type ListedAgreement,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import { asksAboutOthers, type Access } from '../permissions/Access';
import type {
  AgreementOptions,
  Agreements,
  AgreementsListQuery,
  SignRequest,
} from './Agreements';

/**
 * Narrows every request to what the caller may see and do; the same interface
 * as what it wraps. What may not be seen is not found; what may be seen but
 * not done is not allowed.
 */
export class AuthorizedAgreements implements Agreements {
  readonly #agreements: Agreements;
  readonly #access: Access;

  private constructor(options: { agreements: Agreements; access: Access }) {
    this.#agreements = options.agreements;
    this.#access = options.access;
  }

  static create(options: {
    agreements: Agreements;
    access: Access;
  }): AuthorizedAgreements {
    return new AuthorizedAgreements(options);
  }

  async create(
    request: { draft: AgreementDraft; idempotencyKey?: string },
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#access.require(
      options.credentials,
      slaAgreementCreatePermission,
    );
    return await this.#agreements.create(request, options);
  }

  async list(
    query: AgreementsListQuery,
    options: AgreementOptions,
  ): Promise<Page<ListedAgreement>> {
    const caller = await this.#access.caller(options.credentials);
    if (asksAboutOthers(caller, query.customerRef)) {
      return { items: [] };
    }
    return await this.#agreements.list(query, await this.#readable(options));
  }

  async get(id: string, options: AgreementOptions): Promise<Agreement> {
    return await this.#agreements.get(id, await this.#readable(options));
  }

  async replaceDraft(
    request: { id: string; etag: string; draft: AgreementDraft },
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#requireOn(request.id, slaAgreementUpdatePermission, options);
    return await this.#agreements.replaceDraft(request, options);
  }

  async amend(
    request: { id: string; version: number; draft?: AgreementDraft },
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#requireOn(request.id, slaAgreementUpdatePermission, options);
    return await this.#agreements.amend(request, options);
  }

  async getVersion(
    request: { id: string; version: number },
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#agreements.getVersion(
      request,
      await this.#readable(options),
    );
  }

  async offer(
    request: { id: string; version: number },
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#requireOn(request.id, slaAgreementOfferPermission, options);
    return await this.#agreements.offer(request, options);
  }

  async sign(
    request: SignRequest,
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#requireOn(request.id, slaAgreementSignPermission, options);
    return await this.#agreements.sign(request, options);
  }

  async #readable(options: AgreementOptions): Promise<AgreementOptions> {
    const scope = await this.#access.agreementScope(
      options.credentials,
      slaAgreementReadPermission,
    );
    return { ...options, scope };
  }

  async #requireOn(
    id: string,
    permission: ResourcePermission<'sla-agreement'>,
    options: AgreementOptions,
  ): Promise<void> {
    await this.get(id, options);
    const scope = await this.#access.agreementScope(
      options.credentials,
      permission,
    );
    try {
      await this.#agreements.get(id, { ...options, scope });
    } catch (error) {
      if (NotFoundError.is(error)) {
        throw new NotAllowedError(
          `You do not have the permission ${permission.name} on this agreement`,
        );
      }
      throw error;
    }
  }
}
