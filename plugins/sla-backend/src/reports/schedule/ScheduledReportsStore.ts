/** A month of an agreement. */
export interface MonthOfAgreement {
  readonly agreementId: string;
  readonly period: string;
}

/** Of which months drafts were created by schedule. */
export interface ScheduledReportsStore {
  /** Ids of SLAs with a signed version, in their order. */
  slas(query: {
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<readonly string[]>;

  /** Those of some months of which no draft was created yet. */
  withoutDraft(
    months: readonly MonthOfAgreement[],
  ): Promise<readonly MonthOfAgreement[]>;

  /**
   * Notes that a draft was created.
   *
   * @param now - epoch seconds
   */
  note(month: MonthOfAgreement, now: number): Promise<void>;
}
