/** Who looks after customers. */
export interface ManagersOf {
  /** Who manages service levels, and who stands in for them today. */
  readonly serviceLevel: (customerRef: string) => readonly string[];
  readonly relationship: (customerRef: string) => readonly string[];
}

/** Knows who is to be told. */
export interface RecipientsStore {
  managers(customerRefs: readonly string[]): Promise<ManagersOf>;
}
