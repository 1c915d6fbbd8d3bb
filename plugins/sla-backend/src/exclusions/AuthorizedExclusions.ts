import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import {
  slaAgreementReadPermission,
  slaExclusionApprovePermission,
  slaExclusionCreatePermission,
  type DeclareExclusion,
  type Exclusion,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';
import type { Access } from '../permissions/Access';
import type {
  ExclusionKey,
  ExclusionOptions,
  Exclusions,
  WordRequest,
} from './Exclusions';

/**
 * Narrows every request to the agreements that the caller may see and act on;
 * the same interface as what it wraps.
 */
export class AuthorizedExclusions implements Exclusions {
  readonly #exclusions: Exclusions;
  readonly #access: Access;

  private constructor(options: { exclusions: Exclusions; access: Access }) {
    this.#exclusions = options.exclusions;
    this.#access = options.access;
  }

  static create(options: {
    exclusions: Exclusions;
    access: Access;
  }): AuthorizedExclusions {
    return new AuthorizedExclusions(options);
  }

  async declare(
    request: {
      agreementId: string;
      exclusion: DeclareExclusion;
      idempotencyKey?: string;
    },
    options: ExclusionOptions,
  ): Promise<Exclusion> {
    const { agreementId } = request;
    await this.#requireOn(agreementId, slaExclusionCreatePermission, options);
    return await this.#exclusions.declare(request, options);
  }

  async list(
    query: PageRequest & { agreementId: string },
    options: ExclusionOptions,
  ): Promise<Page<Exclusion>> {
    return await this.#exclusions.list(
      query,
      await this.#scoped(slaAgreementReadPermission, options),
    );
  }

  async get(key: ExclusionKey, options: ExclusionOptions): Promise<Exclusion> {
    return await this.#exclusions.get(
      key,
      await this.#scoped(slaAgreementReadPermission, options),
    );
  }

  async say(
    request: WordRequest,
    options: ExclusionOptions,
  ): Promise<Exclusion> {
    await this.#requireOn(
      request.agreementId,
      request.kind === 'revoked'
        ? slaExclusionCreatePermission
        : slaExclusionApprovePermission,
      options,
    );
    return await this.#exclusions.say(request, options);
  }

  async #scoped(
    permission: ResourcePermission<'sla-agreement'>,
    options: ExclusionOptions,
  ): Promise<ExclusionOptions> {
    const scope = await this.#access.agreementScope(
      options.credentials,
      permission,
    );
    return { ...options, scope };
  }

  async #requireOn(
    agreementId: string,
    permission: ResourcePermission<'sla-agreement'>,
    options: ExclusionOptions,
  ): Promise<void> {
    const first = { agreementId, after: undefined, limit: 1 };
    await this.list(first, options);
    const scoped = await this.#scoped(permission, options);
    try {
      await this.#exclusions.list(first, scoped);
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
