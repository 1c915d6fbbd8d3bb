import type { Parents } from './EntityDirectory';

/** One thing that an entity lies beneath. */
export interface Ancestor {
  readonly entityRef: string;
  readonly ancestorRef: string;
  /** Steps on the shortest way up; 1 is directly beneath. */
  readonly distance: number;
}

/**
 * Everything that an entity lies beneath, at any height, each once. An entity
 * that lies beneath itself by a cycle in the catalog is not its own ancestor.
 */
export function ancestorsOf(entityRef: string, parents: Parents): Ancestor[] {
  const found = new Map<string, Ancestor>();
  let level = [entityRef];
  for (let distance = 1; level.length > 0; distance++) {
    const above = level
      .flatMap(ref => parents.get(ref) ?? [])
      .filter(ref => ref !== entityRef && !found.has(ref));
    level = [...new Set(above)];
    level.forEach(ancestorRef =>
      found.set(ancestorRef, { entityRef, ancestorRef, distance }),
    );
  }
  return [...found.values()];
}
