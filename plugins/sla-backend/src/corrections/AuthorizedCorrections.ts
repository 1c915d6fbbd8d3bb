import {
  slaAgreementReadPermission,
  slaCorrectionCreatePermission,
  type Correction,
  type CreateCorrection,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { Access } from '../permissions/Access';
import type {
  Corrections,
  CorrectionsListQuery,
  CorrectionsOptions,
} from './Corrections';

/** Lets through what the caller may do; the same interface as what it wraps. */
export class AuthorizedCorrections implements Corrections {
  readonly #corrections: Corrections;
  readonly #access: Access;

  private constructor(options: { corrections: Corrections; access: Access }) {
    this.#corrections = options.corrections;
    this.#access = options.access;
  }

  static create(options: {
    corrections: Corrections;
    access: Access;
  }): AuthorizedCorrections {
    return new AuthorizedCorrections(options);
  }

  async create(
    request: { correction: CreateCorrection; idempotencyKey?: string },
    options: CorrectionsOptions,
  ): Promise<Correction> {
    await this.#requireCorrect(options);
    return await this.#corrections.create(request, options);
  }

  /**
   * As indicators are: for the provider's side, those of what agreements
   * measure that the caller may read. A representative reads in the explanation
   * of a figure what was corrected of it.
   */
  async list(
    query: CorrectionsListQuery,
    options: CorrectionsOptions,
  ): Promise<Page<Correction>> {
    const { representsOnly } = await this.#access.caller(options.credentials);
    if (representsOnly) {
      return { items: [] };
    }
    const scope = await this.#access.agreementScope(
      options.credentials,
      slaAgreementReadPermission,
    );
    return await this.#corrections.list(query, { ...options, scope });
  }

  async revoke(
    request: { id: string; reason: string },
    options: CorrectionsOptions,
  ): Promise<Correction> {
    await this.#requireCorrect(options);
    return await this.#corrections.revoke(request, options);
  }

  async #requireCorrect({ credentials }: CorrectionsOptions): Promise<void> {
    await this.#access.require(credentials, slaCorrectionCreatePermission);
  }
}
