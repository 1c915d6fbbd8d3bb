import type { Knex } from 'knex';
import type { EntityAncestorRow } from '../../database/tables';

/**
 * Narrows rows to those of some entities, of what lies beneath them, and of
 * what they lie beneath: who uses a system is concerned by work on a part of it.
 * By the projection of the catalog's structure, in one statement.
 */
export function whereRelated(
  query: Knex.QueryBuilder,
  knex: Knex,
  column: string,
  entityRefs: readonly string[],
): void {
  query.where(related =>
    related
      .whereIn(column, [...entityRefs])
      .orWhereIn(
        column,
        knex<EntityAncestorRow>('entity_ancestors')
          .whereIn('ancestor_ref', [...entityRefs])
          .select('entity_ref'),
      )
      .orWhereIn(
        column,
        knex<EntityAncestorRow>('entity_ancestors')
          .whereIn('entity_ref', [...entityRefs])
          .select('ancestor_ref'),
      ),
  );
}
