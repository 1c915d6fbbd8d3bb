/** Which agreements there may be something to say about, and to whom. */
export interface AgreementRemindersStore {
  /** Ids of agreements with a version that was offered or agreed, in their order. */
  candidates(query: {
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<readonly string[]>;

  /** The relationship manager and the service level manager of each customer, without deputies. */
  managers(
    customerRefs: readonly string[],
  ): Promise<(customerRef: string) => readonly string[]>;
}
