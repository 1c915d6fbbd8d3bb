import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../customers/CustomersStore';
import type { Callers } from '../permissions/Caller';
import type { Acting } from './actingRules';
import type { AgreementOptions } from './Agreements';
import type { AgreementChange, AgreementsStore } from './AgreementsStore';
import type { AnsweredAgreements } from './AnsweredAgreements';
import type { StoredAgreement } from './StoredAgreement';

interface Options {
  readonly store: Pick<AgreementsStore, 'change'>;
  readonly answered: AnsweredAgreements;
  readonly customers: Pick<CustomersStore, 'people'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Changes agreements by what somebody does who is, or is not, on one of their sides. */
export class ActedAgreements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): ActedAgreements {
    return new ActedAgreements(options);
  }

  /** Decides under the lock, and shows what came of it. */
  async change(
    id: string,
    options: AgreementOptions,
    decide: (
      acting: Acting & {
        readonly agreement: StoredAgreement;
        readonly now: number;
      },
    ) => AgreementChange,
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
