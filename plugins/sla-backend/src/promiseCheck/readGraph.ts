import type {
  EntityNeeds,
  PromiseGraph,
} from '@service-levels/backstage-plugin-sla-common';
import type { EntityDirectory } from '../entities/EntityDirectory';

/** More than a person could read; a catalog in which so much hangs together says nothing of one service. */
export const MOST_ENTITIES = 2_000;

/** Too much lies beneath to be looked at. */
export class GraphTooLargeError extends Error {}

/**
 * Everything that lies beneath some entities, with one question to the catalog
 * for each level. What was asked is not asked again, so a cycle comes to an end.
 *
 * @throws GraphTooLargeError - where there are more than `MOST_ENTITIES`
 */
export async function readGraph(
  roots: readonly string[],
  entities: Pick<EntityDirectory, 'needsOf'>,
): Promise<PromiseGraph> {
  const graph = new Map<string, EntityNeeds>();
  const asked = new Set(roots);
  let level: readonly string[] = [...asked];
  while (level.length > 0) {
    const found = await entities.needsOf(level);
    found.forEach((needs, ref) => graph.set(ref, needs));
    const next = [...found.values()].flatMap(({ needs }) => needs);
    level = [...new Set(next)].filter(ref => !asked.has(ref));
    level.forEach(ref => asked.add(ref));
    if (asked.size > MOST_ENTITIES) {
      throw new GraphTooLargeError(
        `has more than ${MOST_ENTITIES} entities beneath it`,
      );
    }
  }
  return graph;
}
