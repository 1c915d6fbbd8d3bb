import type { UnderpinningNotice } from './UnderpinningNotice';

/** What a version of an SLA rested on when it was offered. */
export interface RestedOn {
  readonly agreementId: string;
  readonly version: number;
  readonly underpinningId: string;
  /** That the offer saw. */
  readonly underpinningVersion: number;
  /** Epoch seconds. */
  readonly checkedAt: number;
}

/** What managers were told of agreements beneath their SLAs. */
export interface UnderpinningNoticesStore {
  /** Ids of the SLAs with a signed version that rested on something, in their order. */
  restingAgreements(query: {
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<readonly string[]>;

  /** What all offered versions of some agreements rested on. */
  restedOn(agreementIds: readonly string[]): Promise<readonly RestedOn[]>;

  /** The relationship manager and the service level manager of each customer, without deputies. */
  managers(
    customerRefs: readonly string[],
  ): Promise<(customerRef: string) => readonly string[]>;

  /**
   * Claims of some notices those that are to be sent now and committed to
   * nobody yet: what is new, what failed some minutes ago, and what somebody
   * claimed an hour ago and never finished. Three attempts at most.
   */
  claim<T extends UnderpinningNotice>(
    notices: readonly T[],
    turn: {
      /** UUID of the turn. */
      readonly claimId: string;
      /** Epoch seconds. */
      readonly now: number;
    },
  ): Promise<readonly T[]>;

  done(notice: UnderpinningNotice, state: 'sent' | 'failed'): Promise<void>;

  /** Gives back what a turn claimed and did not send, as if it had never begun. */
  release(claimId: string): Promise<void>;
}
