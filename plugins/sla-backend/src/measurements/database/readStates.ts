import type { Knex } from 'knex';
import { inList } from '../../database/inList';
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

/** Narrows states, by columns of `state_facts` without the table's name. */
type Narrow = (rows: Knex.QueryBuilder) => void;

const EVERYTHING: readonly Narrow[] = [() => {}];

/** The key of the indicators' decided imports: nearly always none. */
function decidedImports(
  knex: Knex,
  indicatorKeys: readonly number[],
): Knex.QueryBuilder {
  return knex('imports')
    .select('key')
    .where('state', 'storing')
    .whereIn('indicator_id', inList(knex, indicatorKeys));
}

/**
 * Leaves out stored facts that a decided import replaces. Where there is none,
 * that is seen once for the whole statement. Else each fact is looked up by its
 * key: as a count, since of an `exists` PostgreSQL makes a join that reads all
 * staged rows first.
 */
export function whereNotStaged(
  facts: Knex.QueryBuilder,
  knex: Knex,
  indicatorKeys: readonly number[],
): void {
  const decided = knex('imports')
    .select('key')
    .where('state', 'storing')
    .whereRaw('imports.indicator_id = state_facts.indicator_id');
  const staged = knex('staged_states as staged')
    .count()
    .where('staged.import_key', decided)
    .whereRaw('staged.fact_key = state_facts.fact_key');
  facts.where(either =>
    either
      .whereNotExists(decidedImports(knex, indicatorKeys))
      .orWhere(knex.raw('? = 0', [staged])),
  );
}

function storedStates(
  knex: Knex,
  indicatorKeys: readonly number[],
  narrow: Narrow,
): Knex.QueryBuilder {
  return knex('state_facts')
    .select(COLUMNS)
    .whereIn('indicator_id', inList(knex, indicatorKeys))
    .modify(narrow);
}

/**
 * What is stored, overlaid by the rows of a decided import that have not been
 * moved yet: with the columns of `OverlaidStateRow`.
 */
export function overlaidStates(
  knex: Knex,
  indicatorKeys: readonly number[],
  narrowings: readonly Narrow[] = EVERYTHING,
): Knex.QueryBuilder {
  const [first, ...rest] = narrowings.flatMap(narrow => [
    storedStates(knex, indicatorKeys, narrow).modify(
      whereNotStaged,
      knex,
      indicatorKeys,
    ),
    knex('staged_states')
      .select(COLUMNS)
      .whereIn('import_key', decidedImports(knex, indicatorKeys))
      .whereIn('indicator_id', inList(knex, indicatorKeys))
      .modify(narrow),
  ]);
  return first.unionAll(rest);
}

/** What is stored, and one row without a key where an import is decided: then it is not all. */
function storedStatesOrMark(
  knex: Knex,
  indicatorKeys: readonly number[],
  narrowings: readonly Narrow[],
): Knex.QueryBuilder {
  const mark = decidedImports(knex, indicatorKeys)
    .clearSelect()
    .select(
      'indicator_id',
      ...COLUMNS.slice(1).map(column => knex.raw('null as ??', [column])),
    );
  const [first, ...rest] = narrowings.map(narrow =>
    storedStates(knex, indicatorKeys, narrow),
  );
  return first.unionAll([...rest, mark]);
}

/**
 * The states of indicators as every reader is to see them, in no order: what
 * is stored, overlaid by the rows of a decided import that
 * have not been moved yet. Each try is one statement, so that a reader never
 * sees half of an import; nearly always the first and plain one is enough.
 *
 * @param narrowings - what fits any of them is answered; they must not overlap
 */
export async function readStates(
  knex: Knex,
  indicatorKeys: readonly number[],
  narrowings: readonly Narrow[] = EVERYTHING,
): Promise<readonly OverlaidStateRow[]> {
  const rows: OverlaidStateRow[] = await storedStatesOrMark(
    knex,
    indicatorKeys,
    narrowings,
  );
  return rows.some(row => row.fact_key === null)
    ? await overlaidStates(knex, indicatorKeys, narrowings)
    : rows;
}
