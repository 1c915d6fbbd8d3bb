import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import {
  slaAgreementReadPermission,
  slaAgreementUpdatePermission,
  type Credit,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import { asksAboutOthers, type Access } from '../permissions/Access';
import type {
  Credits,
  CreditsOptions,
  CreditsQuery,
  DecideRequest,
} from './Credits';

interface Options {
  readonly credits: Credits;
  readonly access: Access;
}

/**
 * Narrows every request to the agreements that the caller may see and act on;
 * the same interface as what it wraps.
 */
export class AuthorizedCredits implements Credits {
  readonly #credits: Credits;
  readonly #access: Access;

  private constructor({ credits, access }: Options) {
    this.#credits = credits;
    this.#access = access;
  }

  static create(options: Options): AuthorizedCredits {
    return new AuthorizedCredits(options);
  }

  async list(
    query: CreditsQuery,
    options: CreditsOptions,
  ): Promise<Page<Credit>> {
    const caller = await this.#access.caller(options.credentials);
    if (asksAboutOthers(caller, query.customerRef)) {
      return { items: [] };
    }
    return await this.#credits.list(
      query,
      await this.#scoped(slaAgreementReadPermission, options),
    );
  }

  async get(id: string, options: CreditsOptions): Promise<Credit> {
    return await this.#credits.get(
      id,
      await this.#scoped(slaAgreementReadPermission, options),
    );
  }

  async decide(
    request: DecideRequest,
    options: CreditsOptions,
  ): Promise<Credit> {
    await this.get(request.id, options);
    const permission = slaAgreementUpdatePermission;
    const scoped = await this.#scoped(permission, options);
    try {
      await this.#credits.get(request.id, scoped);
    } catch (error) {
      if (NotFoundError.is(error)) {
        throw new NotAllowedError(
          `You do not have the permission ${permission.name} on this agreement`,
        );
      }
      throw error;
    }
    return await this.#credits.decide(request, scoped);
  }

  async #scoped(
    permission: ResourcePermission<'sla-agreement'>,
    options: CreditsOptions,
  ): Promise<CreditsOptions> {
    const scope = await this.#access.agreementScope(
      options.credentials,
      permission,
    );
    return { ...options, scope };
  }
}
