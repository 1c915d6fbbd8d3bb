import type { Knex } from 'knex';
import type { StateFactRow } from '../../database/tables';

/** What a fact is read by; who recorded it is not among it. */
export type OverlaidStateRow = Omit<
  StateFactRow,
  'recorded_at' | 'recorded_by'
>;

const COLUMNS = [
  'indicator_id',
  'fact_key',
  'event_id',
  'state',
  'starts_at',
  'ends_at',
  'customer_ref',
  'note',
  'public_note',
  'cause',
] as const;

/** The key of the indicators' decided imports: nearly always none. */
function decidedImports(
  knex: Knex,
  indicatorKeys: readonly number[],
): Knex.QueryBuilder {
  return knex('imports')
    .select('key')
    .where('state', 'storing')
    .whereIn('indicator_id', [...indicatorKeys]);
}

/** Leaves out stored facts that a decided import replaces. */
export function whereNotStaged(
  facts: Knex.QueryBuilder,
  knex: Knex,
  indicatorKeys: readonly number[],
): void {
  facts.whereNotExists(
    knex('staged_states as staged')
      .select(knex.raw('1'))
      .whereIn('staged.import_key', decidedImports(knex, indicatorKeys))
      .whereRaw('staged.indicator_id = state_facts.indicator_id')
      .whereRaw('staged.fact_key = state_facts.fact_key'),
  );
}

/**
 * The states of indicators as every reader is to see them: what is stored,
 * overlaid by the rows of a decided import that have not been moved yet. In
 * one statement, so that a reader never sees half of an import.
 *
 * @param narrow - narrows both, by columns of `state_facts` without the table's name
 * @returns a table for `from`, with the columns of `OverlaidStateRow`
 */
export function overlaidStates(
  knex: Knex,
  indicatorKeys: readonly number[],
  narrow: (rows: Knex.QueryBuilder) => void = () => {},
): Knex.QueryBuilder {
  const stored = knex('state_facts')
    .select(COLUMNS)
    .whereIn('indicator_id', [...indicatorKeys])
    .modify(narrow)
    .modify(whereNotStaged, knex, indicatorKeys);
  const staged = knex('staged_states')
    .select(COLUMNS)
    .whereIn('import_key', decidedImports(knex, indicatorKeys))
    .whereIn('indicator_id', [...indicatorKeys])
    .modify(narrow);
  return stored.unionAll([staged]).as('states');
}
