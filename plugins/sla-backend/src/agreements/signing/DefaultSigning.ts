import { NotFoundError } from '@backstage/errors';
import type {
  Agreement,
  EnterSignature,
  SignAgreement,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../../customers/CustomersStore';
import type { Callers } from '../../permissions/Caller';
import type { Acting } from '../actingRules';
import type { AgreementOptions } from '../Agreements';
import type { AgreementChange, AgreementsStore } from '../AgreementsStore';
import type { AnsweredAgreements } from '../AnsweredAgreements';
import type { StoredAgreement } from '../StoredAgreement';
import { decideConfirmation, decideEntry } from './enteringRules';
import type { SignatureKey, Signing } from './Signing';
import { decideSignature } from './signingRules';

interface Options {
  readonly store: Pick<AgreementsStore, 'change'>;
  readonly answered: AnsweredAgreements;
  readonly customers: Pick<CustomersStore, 'people'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

type Deciding = Acting & {
  readonly agreement: StoredAgreement;
  readonly now: number;
};

/** The rules of signatures. */
export class DefaultSigning implements Signing {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultSigning {
    return new DefaultSigning(options);
  }

  async sign(
    request: SignAgreement & { id: string },
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#change(request.id, options, deciding =>
      decideSignature(request, deciding),
    );
  }

  async enter(
    request: EnterSignature & { id: string },
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#change(request.id, options, deciding =>
      decideEntry(request, deciding),
    );
  }

  async confirm(
    { id, signatureId }: SignatureKey,
    options: AgreementOptions,
  ): Promise<Agreement> {
    return await this.#change(id, options, deciding => {
      const change = decideConfirmation(signatureId, deciding);
      if (change === undefined) {
        throw new NotFoundError(
          `No signature ${signatureId} was entered under agreement ${id}`,
        );
      }
      return change;
    });
  }

  async #change(
    id: string,
    options: AgreementOptions,
    decide: (deciding: Deciding) => AgreementChange,
  ): Promise<Agreement> {
    const { store, answered, callers, customers, now } = this.#options;
    const { customerRef } = await answered.stored(id, options);
    const caller = await callers.caller(options.credentials);
    const people = await customers.people(customerRef);
    const changed = await store.change(id, agreement =>
      decide({ agreement, caller, people, now: now() }),
    );
    return await answered.show(changed, options);
  }
}
