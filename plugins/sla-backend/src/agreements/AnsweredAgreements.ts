import { NotFoundError } from '@backstage/errors';
import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import type { Callers } from '../permissions/Caller';
import { viewOf, type View } from '../permissions/View';
import type { AgreementOptions } from './Agreements';
import type { AgreementsStore } from './AgreementsStore';
import {
  partiesOf,
  type StoredAgreement,
  type StoredVersion,
} from './StoredAgreement';
import { toAgreement } from './toAgreement';

interface Options {
  readonly store: Pick<AgreementsStore, 'get'>;
  readonly callers: Callers;
  readonly isApprovalRequired: boolean;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Finds agreements, and shows them as their callers may see them. */
export class AnsweredAgreements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AnsweredAgreements {
    return new AnsweredAgreements(options);
  }

  /** @throws NotFoundError - also for one that the caller may not see */
  async stored(
    id: string,
    options: AgreementOptions,
  ): Promise<StoredAgreement> {
    const agreement = await this.#options.store.get(
      id,
      options.scope ?? { kind: 'all' },
    );
    if (agreement === undefined) {
      throw new NotFoundError(`There is no agreement ${id}`);
    }
    return agreement;
  }

  /** How an agreement is shown to a caller. */
  async viewOf(
    agreement: StoredAgreement,
    { credentials }: AgreementOptions,
  ): Promise<View> {
    const caller = await this.#options.callers.caller(credentials);
    return viewOf(caller, partiesOf(agreement));
  }

  /** Shows agreements to a caller; a version where one is asked for. */
  async shown({
    credentials,
  }: AgreementOptions): Promise<
    (agreement: StoredAgreement, version?: StoredVersion) => Agreement
  > {
    const { callers, isApprovalRequired, now } = this.#options;
    const caller = await callers.caller(credentials);
    const at = now();
    return (agreement, version) =>
      toAgreement(agreement, {
        now: at,
        view: viewOf(caller, partiesOf(agreement)),
        isApprovalRequired,
        version,
      });
  }

  /** Shows one agreement to a caller. */
  async show(
    agreement: StoredAgreement,
    options: AgreementOptions,
  ): Promise<Agreement> {
    return (await this.shown(options))(agreement);
  }
}
