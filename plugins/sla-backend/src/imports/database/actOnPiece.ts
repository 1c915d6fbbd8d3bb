import type { Knex } from 'knex';
import type { FactColumns } from '../../measurements/database/factTables';
import type {
  ChooseStaged,
  MovedRows,
} from '../../measurements/database/moveStaged';
import type { Piece } from '../ImportsStore';

/** Few, since on SQLite a request waits for a piece before each of its own statements. */
export const ROWS_PER_PIECE = 500;

/** Staged rows of an import after a key, which is JSON of its columns. */
export interface StagedAfter {
  /** Of the import. */
  readonly key: number;
  readonly table: FactColumns;
  readonly after: string | undefined;
}

function columnsOf(table: FactColumns, alias: string): string[] {
  return table.key.map(name => `${alias}.${name}`);
}

function whereKey(
  rows: Knex.QueryBuilder,
  columns: readonly string[],
  operator: '>' | '<=',
  key: string,
): void {
  const places = columns.map(() => '?');
  rows.whereRaw(
    `(${columns.join(', ')}) ${operator} (${places.join(', ')})`,
    JSON.parse(key),
  );
}

/** Does something with the next rows; by key, since moved rows are gone. */
export async function actOnPiece(
  tx: Knex.Transaction,
  { key, table, after }: StagedAfter,
  act: (choose: ChooseStaged) => Promise<MovedRows>,
): Promise<Piece> {
  const rest: ChooseStaged = (rows, alias) => {
    if (after !== undefined) {
      whereKey(rows, columnsOf(table, alias), '>', after);
    }
  };
  const columns = columnsOf(table, 'staged');
  const last = await tx(`${table.staged} as staged`)
    .where('staged.import_key', key)
    .modify(rest, 'staged')
    .orderBy(columns)
    .offset(ROWS_PER_PIECE - 1)
    .first(columns);
  const next =
    last === undefined
      ? undefined
      : JSON.stringify(table.key.map(name => last[name]));
  const counts = await act((rows, alias) => {
    rest(rows, alias);
    if (next !== undefined) {
      whereKey(rows, columnsOf(table, alias), '<=', next);
    }
  });
  return { counts, next };
}

/** Removes as many staged rows; answers how many there were. */
export async function removeStagedPiece(
  tx: Knex.Transaction,
  key: number,
  table: FactColumns,
): Promise<number> {
  const piece = tx(table.staged)
    .where('import_key', key)
    .orderBy([...table.key])
    .limit(ROWS_PER_PIECE)
    .select([...table.key]);
  const removed: number = await tx(table.staged)
    .where('import_key', key)
    .whereIn([...table.key], piece)
    .delete();
  return removed;
}
