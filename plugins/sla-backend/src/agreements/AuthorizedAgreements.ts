import {
  slaAgreementCreatePermission,
  slaAgreementUpdatePermission,
  type Agreement,
  type AgreementDraft,
  type ListedAgreement,
  type AgreementVersionHead,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import { asksAboutOthers, type Access } from '../permissions/Access';
import type { AgreementAccess } from './AgreementAccess';
import type {
  AgreementOptions,
  Agreements,
  AgreementsListQuery,
} from './Agreements';

/**
 * Narrows every request to what the caller may see and do; the same interface
 * as what it wraps. What may not be seen is not found; what may be seen but
 * not done is not allowed.
 */
export class AuthorizedAgreements implements Agreements {
  readonly #agreements: Agreements;
  readonly #access: Access;
  readonly #on: AgreementAccess;

  private constructor(options: {
    agreements: Agreements;
    access: Access;
    agreementAccess: AgreementAccess;
  }) {
    this.#agreements = options.agreements;
    this.#access = options.access;
    this.#on = options.agreementAccess;
  }

  static create(options: {
    agreements: Agreements;
    access: Access;
    agreementAccess: AgreementAccess;
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
    return await this.#agreements.list(query, await this.#on.readable(options));
  }

  async get(id: string, options: AgreementOptions): Promise<Agreement> {
    return await this.#agreements.get(id, await this.#on.readable(options));
  }

  async replaceDraft(
    request: { id: string; etag: string; draft: AgreementDraft },
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#on.require(request.id, slaAgreementUpdatePermission, options);
    return await this.#agreements.replaceDraft(request, options);
  }

  async amend(
    request: { id: string; version: number; draft?: AgreementDraft },
    options: AgreementOptions,
  ): Promise<Agreement> {
    await this.#on.require(request.id, slaAgreementUpdatePermission, options);
    return await this.#agreements.amend(request, options);
  }

  async listVersions(
    id: string,
    options: AgreementOptions,
  ): Promise<readonly AgreementVersionHead[]> {
    return await this.#agreements.listVersions(
      id,
      await this.#on.readable(options),
    );
  }

  async getVersion(
    request: { id: string; version: number },
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#agreements.getVersion(
      request,
      await this.#on.readable(options),
    );
  }
}
