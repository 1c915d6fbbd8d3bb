import type { PromiseGraph } from '@service-levels/backstage-plugin-sla-common';

/** What we ask the catalog about entities, always with our own identity. */
export interface EntityDirectory {
  /** Those of the refs that the catalog does not have. */
  missing(refs: readonly string[]): Promise<readonly string[]>;

  /** Those of the refs that YAML or another source declares: the catalog has them, and not because the portal keeps them. */
  declared(refs: readonly string[]): Promise<ReadonlySet<string>>;

  /**
   * The entities themselves and everything that is part of them, at any depth:
   * the systems of a domain, the components, APIs and resources of a system.
   * For the rules of drafts; roll-ups read the projection.
   */
  withBeneath(refs: readonly string[]): Promise<ReadonlySet<string>>;

  /**
   * What each entity lies directly beneath: what it is part of, the groups
   * that own it, the group that a group is a child of. Never a user or a
   * customer. What the catalog does not have is absent.
   */
  parentsOf(refs: readonly string[]): Promise<Parents>;

  /** What each entity is called; one without a title, or that the catalog does not have, is absent. */
  titlesOf(refs: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /**
   * What each entity needs: what it depends on and what is part of it, one
   * level deep. What the catalog does not have is absent.
   */
  needsOf(refs: readonly string[]): Promise<PromiseGraph>;
}

/** What entities lie directly beneath, by their refs. */
export type Parents = ReadonlyMap<string, readonly string[]>;
