import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';

/**
 * Says of which of the things that an entity depends on one suffices: names
 * separated by commas, groups by semicolons, as
 * `db-1, db-2; resource:cdn-1, resource:cdn-2`. A bare name is a Component in the entity's namespace.
 *
 * @public
 */
export const ANNOTATION_ONE_SUFFICES = 'sla/one-suffices';

/** What is no ref stands for nothing that the entity could depend on. */
function refOf(name: string, entity: Entity): string[] {
  try {
    return [
      stringifyEntityRef(
        parseEntityRef(name, {
          defaultKind: 'component',
          defaultNamespace: entity.metadata.namespace ?? DEFAULT_NAMESPACE,
        }),
      ),
    ];
  } catch {
    return [];
  }
}

/**
 * Groups of what an entity needs of which one suffices, as its annotation says.
 * What it does not need is left out: a slip of the pen makes a promise look
 * harder, never easier.
 *
 * @param needs - refs in lower case
 *
 * @public
 */
export function oneSufficesOf(
  entity: Entity,
  needs: readonly string[],
): string[][] {
  const text = entity.metadata.annotations?.[ANNOTATION_ONE_SUFFICES] ?? '';
  return text
    .split(';')
    .map(group => [
      ...new Set(
        group
          .split(',')
          .flatMap(name => refOf(name.trim(), entity))
          .filter(ref => needs.includes(ref)),
      ),
    ])
    .filter(group => group.length > 1);
}
