import { NotFoundError } from '@backstage/errors';
import type {
  Agreement,
  EnterSignature,
  SignAgreement,
} from '@service-levels/backstage-plugin-sla-common';
import type { ActedAgreements } from '../ActedAgreements';
import type { AgreementOptions } from '../Agreements';
import { decideConfirmation, decideEntry } from './enteringRules';
import type { SignatureKey, Signing } from './Signing';
import { decideSignature } from './signingRules';

/** The rules of signatures. */
export class DefaultSigning implements Signing {
  readonly #acted: ActedAgreements;

  private constructor(options: { acted: ActedAgreements }) {
    this.#acted = options.acted;
  }

  static create(options: { acted: ActedAgreements }): DefaultSigning {
    return new DefaultSigning(options);
  }

  async sign(
    request: SignAgreement & { id: string },
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#acted.change(request.id, options, deciding =>
      decideSignature(request, deciding),
    );
  }

  async enter(
    request: EnterSignature & { id: string },
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#acted.change(request.id, options, deciding =>
      decideEntry(request, deciding),
    );
  }

  async confirm(
    { id, signatureId }: SignatureKey,
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#acted.change(id, options, deciding => {
      const change = decideConfirmation(signatureId, deciding);
      if (change === undefined) {
        throw new NotFoundError(
          `No signature ${signatureId} was entered under agreement ${id}`,
        );
      }
      return change;
    });
  }
}
