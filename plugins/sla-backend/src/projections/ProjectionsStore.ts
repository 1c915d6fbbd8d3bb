/** The projections of the catalog that we keep. */
export type ProjectionName = 'customers' | 'entities';

/** How the refreshing of a projection goes, over all instances; instants in epoch seconds. */
export interface ProjectionState {
  readonly name: ProjectionName;
  /** Null before the first success. */
  readonly refreshedAt: number | null;
  /** The first failure since the last success; null while it works. */
  readonly failingSince: number | null;
  /** Why the last attempt failed; null while it works. */
  readonly failure: string | null;
}

/** Remembers how refreshing goes. Each change answers how it stood before. */
export interface ProjectionsStore {
  recordSuccess(name: ProjectionName, at: number): Promise<ProjectionState>;

  recordFailure(
    name: ProjectionName,
    failure: { readonly at: number; readonly reason: string },
  ): Promise<ProjectionState>;

  /** Of the projections that were tried at least once. */
  states(): Promise<readonly ProjectionState[]>;
}
