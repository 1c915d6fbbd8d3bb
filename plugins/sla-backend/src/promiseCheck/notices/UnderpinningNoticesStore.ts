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

/** What SLAs rested on, and who looks after them. */
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
}
