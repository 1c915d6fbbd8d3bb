import {
  RELATION_CHILD_OF,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  type EntityRelation,
} from '@backstage/catalog-model';

/** People and customers stand beside the structure: neither is anything that others are beneath. */
const NOT_ABOVE_ANYTHING = /^(user|customer):/;

function leadsUp({ type, targetRef }: EntityRelation): boolean {
  switch (type) {
    case RELATION_PART_OF:
    case RELATION_CHILD_OF:
      return !NOT_ABOVE_ANYTHING.test(targetRef);
    case RELATION_OWNED_BY:
      return targetRef.startsWith('group:');
    default:
      return false;
  }
}

/** What an entity lies directly beneath, by its relations: refs in lower case, each once. */
export function parentsIn(relations: readonly EntityRelation[]): string[] {
  const refs = relations
    .map(({ type, targetRef }) => ({
      type,
      targetRef: targetRef.toLocaleLowerCase('en-US'),
    }))
    .filter(leadsUp)
    .map(({ targetRef }) => targetRef);
  return [...new Set(refs)];
}
