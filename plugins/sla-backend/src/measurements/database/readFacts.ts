import type { Knex } from 'knex';
import { whereInList } from '../../database/inList';
import { isPostgres } from '../../database/isPostgres';
import { hasSameKey, type FactColumns } from './factTables';

/** Narrows facts, by columns of their table without its name. */
export type Narrow = (rows: Knex.QueryBuilder) => void;

/** Which facts to read, and what of each. */
export interface FactsToRead {
  readonly table: FactColumns;
  readonly columns: readonly string[];
  readonly indicatorKeys: readonly number[];
  /** What fits any of them is read; they must not overlap. */
  readonly narrowings: readonly Narrow[];
  /** Puts facts in order and takes the first: each part is read no further than that. */
  readonly firstOf?: (rows: Knex.QueryBuilder) => Knex.QueryBuilder;
}

/** The key of the indicators' decided imports: nearly always none. */
function decidedImports(
  knex: Knex,
  indicatorKeys: readonly number[],
): Knex.QueryBuilder {
  return knex('imports')
    .select('key')
    .where('state', 'storing')
    .modify(whereInList, knex, 'indicator_id', indicatorKeys);
}

/** Of a decided import: its key is looked up once, and not for each row. */
function whereDecided(
  staged: Knex.QueryBuilder,
  knex: Knex,
  indicatorKeys: readonly number[],
): void {
  const decided = decidedImports(knex, indicatorKeys);
  if (isPostgres(knex)) {
    staged.whereRaw('import_key = any(array(?))', [decided]);
  } else {
    staged.whereIn('import_key', decided);
  }
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
  table: FactColumns,
  indicatorKeys: readonly number[],
): void {
  const staged = knex(`${table.staged} as staged`)
    .count()
    .modify(whereDecided, knex, indicatorKeys)
    .whereRaw(hasSameKey(table, 'staged', table.facts))
    .whereRaw(`staged.indicator_id = ${table.facts}.indicator_id`);
  facts.where(either =>
    either
      .whereNotExists(decidedImports(knex, indicatorKeys))
      .orWhere(knex.raw('? = 0', [staged])),
  );
}

function storedFacts(
  knex: Knex,
  { table, columns, indicatorKeys }: FactsToRead,
  narrow: Narrow,
): Knex.QueryBuilder {
  return knex(table.facts)
    .select(columns)
    .modify(whereInList, knex, 'indicator_id', indicatorKeys)
    .modify(narrow);
}

/** What is stored, overlaid by the rows of a decided import that have not been moved yet. */
export function overlaidFacts(
  knex: Knex,
  facts: FactsToRead,
): Knex.QueryBuilder {
  const { table, columns, indicatorKeys, narrowings, firstOf } = facts;
  const parts = narrowings.flatMap((narrow): Knex.QueryBuilder[] => [
    storedFacts(knex, facts, narrow).modify(
      whereNotStaged,
      knex,
      table,
      indicatorKeys,
    ),
    knex(table.staged)
      .select(columns)
      .modify(whereDecided, knex, indicatorKeys)
      .modify(whereInList, knex, 'indicator_id', indicatorKeys)
      .modify(narrow),
  ]);
  const [first, ...rest]: Knex.QueryBuilder[] =
    firstOf === undefined
      ? parts
      : // Only what stands in brackets may have an order of its own.
        parts.map(part => knex.from(firstOf(part).as('part')));
  return first.unionAll(rest);
}

/** What is stored, or one row without a start where an import is decided: then that is not all. */
export function storedFactsOrMark(
  knex: Knex,
  facts: FactsToRead,
): Knex.QueryBuilder {
  // Named, so that it is asked once for the whole statement.
  const decided = decidedImports(knex, facts.indicatorKeys)
    .clearSelect()
    .select('indicator_id');
  const mark = knex('decided').select(
    facts.columns.map(column =>
      column === 'indicator_id' ? column : knex.raw('null as ??', [column]),
    ),
  );
  const [first, ...rest] = facts.narrowings.map(narrow =>
    storedFacts(knex, facts, narrow).whereNotExists(
      knex('decided').select('indicator_id'),
    ),
  );
  return first.with('decided', decided).unionAll([...rest, mark]);
}

/**
 * The facts of indicators as every reader is to see them, in no order: what
 * is stored, overlaid by the rows of a decided import that
 * have not been moved yet. Each try is one statement, so that a reader never
 * sees half of an import; nearly always the first and plain one is enough.
 */
export async function readFacts<TRow>(
  knex: Knex,
  facts: Omit<FactsToRead, 'columns'> & {
    readonly columns: readonly (keyof TRow & string)[];
  },
): Promise<readonly TRow[]> {
  if (facts.indicatorKeys.length === 0) {
    return [];
  }
  const { start } = facts.table;
  const rows = await storedFactsOrMark(knex, facts);
  const isMark = (row: Record<string, unknown>) => row[start] === null;
  return rows.some(isMark) ? await overlaidFacts(knex, facts) : rows;
}
