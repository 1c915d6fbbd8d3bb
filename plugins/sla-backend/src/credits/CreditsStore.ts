import type { CreditState } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Scope } from '../permissions/Scope';
import type { Proposal, StoredCredit, StoredCreditNow } from './StoredCredit';

/** What is to become of the credits of an agreement. */
export interface CreditChanges {
  readonly proposed: readonly Proposal[];
  /** Ids of open ones, with what the facts give now. */
  readonly proposedAnew: ReadonlyMap<string, Proposal>;
  /** Ids of open ones that the facts no longer give. */
  readonly dropped: readonly string[];
  /** Ids of decided ones, with what the facts say now. */
  readonly seenAnew: ReadonlyMap<string, StoredCreditNow | null>;
}

/** Where credits are kept. */
export interface CreditsStore {
  /** Ids of agreements with a signed version that credits something, in their order. */
  creditingAgreements(query: {
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<readonly string[]>;

  /** All of some agreements. */
  ofAgreements(ids: readonly string[]): Promise<readonly StoredCredit[]>;

  /**
   * Changes the credits of an agreement as decided under its lock, from what is
   * really stored.
   */
  change(
    agreementId: string,
    now: number,
    decide: (stored: readonly StoredCredit[]) => CreditChanges,
  ): Promise<void>;

  get(
    id: string,
    scope: Scope<AgreementFilter>,
  ): Promise<StoredCredit | undefined>;

  /** The latest period first. */
  list(query: {
    readonly scope: Scope<AgreementFilter>;
    readonly agreementId?: string;
    /** With whom it was agreed. */
    readonly customerRef?: string;
    readonly states?: readonly CreditState[];
    readonly period?: string;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly StoredCredit[]>;

  /**
   * Decides on one under the lock of its agreement.
   *
   * @throws NotFoundError - where it is not there any more
   */
  decide(
    id: string,
    decide: (stored: StoredCredit) => StoredCredit,
  ): Promise<StoredCredit>;
}
