import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  slaAgreementCreatePermission,
  slaAgreementReadPermission,
  slaAgreementUpdatePermission,
  type AgreementPreview,
  type PreviewRequest,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import type { Access } from '../permissions/Access';
import type { PreviewOptions, Previews } from './Previews';

interface Options {
  readonly previews: Previews;
  readonly agreements: Pick<AgreementsStore, 'get'>;
  readonly access: Access;
}

/**
 * Previews are for who may write what they preview: a new draft, or one of an
 * agreement. The same interface as what it wraps.
 */
export class AuthorizedPreviews implements Previews {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedPreviews {
    return new AuthorizedPreviews(options);
  }

  async preview(
    request: PreviewRequest,
    options: PreviewOptions,
  ): Promise<AgreementPreview> {
    const { access, previews } = this.#options;
    const { credentials } = options;
    const { agreementId } = request;
    if (agreementId === undefined) {
      await access.require(credentials, slaAgreementCreatePermission);
    } else {
      await this.#requireOn(agreementId, options);
    }
    const scope = await access.agreementScope(
      credentials,
      slaAgreementReadPermission,
    );
    return await previews.preview(request, { ...options, scope });
  }

  /** What may not be seen is not found; what may be seen but not changed is not allowed. */
  async #requireOn(id: string, { credentials }: PreviewOptions): Promise<void> {
    const { access, agreements } = this.#options;
    const [read, update] = [
      slaAgreementReadPermission,
      slaAgreementUpdatePermission,
    ];
    const seen = await access.agreementScope(credentials, read);
    if ((await agreements.get(id, seen)) === undefined) {
      throw new NotFoundError(`There is no agreement ${id}`);
    }
    const changed = await access.agreementScope(credentials, update);
    if ((await agreements.get(id, changed)) === undefined) {
      throw new NotAllowedError(
        `You do not have the permission ${update.name} on this agreement`,
      );
    }
  }
}
