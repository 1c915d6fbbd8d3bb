import { allOf, anyOf, isNothing, type Need } from './Need';
import type { PromiseGraph } from './PromiseGraph';

/** Alternatives within alternatives are followed so often; beyond, all of them count as needed. */
const MOST_ALTERNATIVES = 1000;

/** What lies beneath some entities, as far as it was asked. */
export interface Walked {
  /** Every entity that was reached, nearest first, with the shortest way to it: itself last. */
  readonly reached: ReadonlyMap<string, readonly string[]>;
  /** What is needed of those that answer for what is beneath them. */
  readonly need: Need;
}

/** The ways to all that lies beneath, level by level; what answers for what is beneath it is not left behind. */
function reach(
  graph: PromiseGraph,
  roots: readonly string[],
  answersFor: (ref: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const reached = new Map<string, readonly string[]>();
  let level = [...new Set(roots)].map(ref => [ref]);
  while (level.length > 0) {
    const next: string[][] = [];
    for (const way of level) {
      const ref = way[way.length - 1];
      if (!reached.has(ref)) {
        reached.set(ref, way);
        const needs = answersFor(ref) ? [] : graph.get(ref)?.needs ?? [];
        needs.forEach(needed => {
          if (!reached.has(needed)) {
            next.push([...way, needed]);
          }
        });
      }
    }
    level = next;
  }
  return reached;
}

/**
 * What some entities need, down to those that answer for what is beneath them.
 * What is needed already is not needed again: so a cycle comes to an end, and
 * what several depend on counts once.
 */
export function walkNeeds(
  graph: PromiseGraph,
  roots: readonly string[],
  answersFor: (ref: string) => boolean,
): Walked {
  let alternatives = 0;

  const needOf = (
    starts: readonly string[],
    known: ReadonlySet<string>,
  ): Need => {
    const visited = new Set(known);
    const answering: string[] = [];
    const groups: (readonly string[])[] = [];
    const open = [...starts];
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      if (!visited.has(ref)) {
        visited.add(ref);
        const { needs = [], oneSuffices = [] } = graph.get(ref) ?? {};
        if (answersFor(ref)) {
          answering.push(ref);
        } else if (alternatives >= MOST_ALTERNATIVES) {
          open.push(...needs);
        } else {
          alternatives += oneSuffices.length;
          const inGroups = new Set(oneSuffices.flat());
          open.push(...needs.filter(needed => !inGroups.has(needed)));
          groups.push(...oneSuffices);
        }
      }
    }
    const needs: Need[] = answering.map(ref => ({ kind: 'entity', ref }));
    for (const group of groups) {
      // Where one of them is needed anyhow, the others are not.
      if (!group.some(ref => visited.has(ref))) {
        const ofMembers = group
          .map(ref => needOf([ref], visited))
          // On an alternative on which nothing is agreed nobody can rely.
          .filter(need => !isNothing(need));
        if (ofMembers.length > 0) {
          needs.push(anyOf(ofMembers));
        }
      }
    }
    return allOf(needs);
  };

  return {
    reached: reach(graph, roots, answersFor),
    need: needOf(roots, new Set()),
  };
}
