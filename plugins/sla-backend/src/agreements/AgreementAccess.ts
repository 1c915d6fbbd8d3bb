import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import { slaAgreementReadPermission } from '@service-levels/backstage-plugin-sla-common';
import type { Access } from '../permissions/Access';
import type { AgreementOptions } from './Agreements';
import type { AgreementsStore } from './AgreementsStore';

interface Options {
  readonly access: Pick<Access, 'agreementScope'>;
  readonly agreements: Pick<AgreementsStore, 'get'>;
}

/** Decides on an agreement, and on what hangs on it. */
export class AgreementAccess {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AgreementAccess {
    return new AgreementAccess(options);
  }

  /** The same request, narrowed to what the caller may read. */
  async readable(options: AgreementOptions): Promise<AgreementOptions> {
    return {
      ...options,
      scope: await this.#options.access.agreementScope(
        options.credentials,
        slaAgreementReadPermission,
      ),
    };
  }

  /**
   * Lets through who may see the agreement and has the permission on it.
   *
   * @throws NotFoundError - as if the agreement did not exist
   * @throws NotAllowedError - naming the permission
   */
  async require(
    id: string,
    permission: ResourcePermission<'sla-agreement'>,
    options: AgreementOptions,
  ): Promise<void> {
    const { access, agreements } = this.#options;
    const { scope = { kind: 'all' } } = await this.readable(options);
    if ((await agreements.get(id, scope)) === undefined) {
      throw new NotFoundError(`There is no agreement ${id}`);
    }
    const allowed = await access.agreementScope(
      options.credentials,
      permission,
    );
    if ((await agreements.get(id, allowed)) === undefined) {
      throw new NotAllowedError(
        `You do not have the permission ${permission.name} on this agreement`,
      );
    }
  }
}
