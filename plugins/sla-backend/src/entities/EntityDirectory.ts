/** What we ask the catalog about entities, always with our own identity. */
export interface EntityDirectory {
  /** Those of the refs that the catalog does not have. */
  missing(refs: readonly string[]): Promise<readonly string[]>;

  /**
   * The entities themselves and everything that is part of them, at any depth:
   * the systems of a domain, the components, APIs and resources of a system.
   */
  withBeneath(refs: readonly string[]): Promise<ReadonlySet<string>>;
}
