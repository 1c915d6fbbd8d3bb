import {
  RELATION_DEPENDS_ON,
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  type Entity,
} from '@backstage/catalog-model';
import {
  oneSufficesOf,
  type EntityNeeds,
} from '@service-levels/backstage-plugin-sla-common';

/** Nothing technical: no service can depend on them. */
const NO_THINGS = /^(user|group|customer):/;

/** What an entity needs, by its relations and annotations: refs in lower case, each once. */
export function needsIn(entity: Entity): EntityNeeds {
  const refsOf = (...types: readonly string[]) => [
    ...new Set(
      (entity.relations ?? [])
        .filter(({ type }) => types.includes(type))
        .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US')),
    ),
  ];
  const needs = refsOf(RELATION_DEPENDS_ON, RELATION_HAS_PART).filter(
    ref => !NO_THINGS.test(ref),
  );
  return {
    needs,
    oneSuffices: oneSufficesOf(entity, needs),
    owners: refsOf(RELATION_OWNED_BY),
  };
}
