import type { Knex } from 'knex';
import { chunksOf } from '../database/chunksOf';
import { isPostgres } from '../database/isPostgres';
import type { EntityAncestorRow, IndicatorRow } from '../database/tables';
import type { Ancestor } from './ancestorsOf';
import type { Beneath, StructureStore } from './StructureStore';

/** Stays below the databases' limits on rows and bound values in one statement. */
const ROWS_PER_STATEMENT = 200;

function rowToAncestor(row: EntityAncestorRow): Ancestor {
  return {
    entityRef: row.entity_ref,
    ancestorRef: row.ancestor_ref,
    distance: row.distance,
  };
}

/** The structure in the portal's database. */
export class DatabaseStructureStore implements StructureStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseStructureStore {
    return new DatabaseStructureStore(options.knex);
  }

  async measured(): Promise<readonly string[]> {
    return await this.#knex<IndicatorRow>('indicators')
      .distinct()
      .orderBy('entity_ref')
      .pluck('entity_ref');
  }

  async list(entityRefs?: readonly string[]): Promise<readonly Ancestor[]> {
    if (entityRefs === undefined) {
      const rows = await this.#knex<EntityAncestorRow>('entity_ancestors');
      return rows.map(rowToAncestor);
    }
    const found: Ancestor[] = [];
    for (const chunk of chunksOf(entityRefs, ROWS_PER_STATEMENT)) {
      const rows = await this.#knex<EntityAncestorRow>(
        'entity_ancestors',
      ).whereIn('entity_ref', chunk);
      found.push(...rows.map(rowToAncestor));
    }
    return found;
  }

  async change(change: {
    remove: readonly Ancestor[];
    add: readonly Ancestor[];
  }): Promise<void> {
    await this.#knex.transaction(async tx => {
      if (isPostgres(tx)) {
        // Two changes at once would wait for each other's rows.
        await tx.raw('lock table entity_ancestors in share row exclusive mode');
      }
      for (const chunk of chunksOf(change.remove, ROWS_PER_STATEMENT)) {
        await tx<EntityAncestorRow>('entity_ancestors')
          .whereIn(
            ['entity_ref', 'ancestor_ref'],
            chunk.map(({ entityRef, ancestorRef }) => [entityRef, ancestorRef]),
          )
          .delete();
      }
      const rows = change.add.map(({ entityRef, ancestorRef, distance }) => ({
        entity_ref: entityRef,
        ancestor_ref: ancestorRef,
        distance,
      }));
      for (const chunk of chunksOf(rows, ROWS_PER_STATEMENT)) {
        await tx<EntityAncestorRow>('entity_ancestors')
          .insert(chunk)
          .onConflict(['entity_ref', 'ancestor_ref'])
          .merge(['distance']);
      }
    });
  }

  async children(entityRef: string): Promise<readonly string[]> {
    return await this.#knex<EntityAncestorRow>('entity_ancestors')
      .where({ ancestor_ref: entityRef, distance: 1 })
      .orderBy('entity_ref')
      .pluck('entity_ref');
  }

  async beneathEach(
    entityRefs: readonly string[],
  ): Promise<readonly Beneath[]> {
    const found = entityRefs.map(ref => ({ aboveRef: ref, entityRef: ref }));
    for (const chunk of chunksOf(entityRefs, ROWS_PER_STATEMENT)) {
      const rows = await this.#knex<EntityAncestorRow>('entity_ancestors')
        .whereIn('ancestor_ref', chunk)
        .select('ancestor_ref', 'entity_ref');
      rows.forEach(row =>
        found.push({ aboveRef: row.ancestor_ref, entityRef: row.entity_ref }),
      );
    }
    return found;
  }

  async among(entityRefs: readonly string[]): Promise<readonly Ancestor[]> {
    const wanted = new Set(entityRefs);
    const ancestors = await this.list(entityRefs);
    return ancestors.filter(({ ancestorRef }) => wanted.has(ancestorRef));
  }
}
