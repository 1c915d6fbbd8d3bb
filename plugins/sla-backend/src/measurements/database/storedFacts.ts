import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import { textOfKey } from '../factNames';
import { hasSameKey, type Cell, type FactColumns } from './factTables';
import { keyColumns, sentRows } from './sentRows';

/** A stored fact by column. */
export type StoredFact = Readonly<Record<string, unknown>>;

/**
 * The stored facts of some keys, looked up one by one by the key of the table:
 * PostgreSQL would read the whole table for a join of rows of which it knows
 * nothing, hence the OFFSET.
 *
 * @returns the fact of a row whose first cells are the key
 */
export async function storedFacts(
  tx: Knex.Transaction,
  table: FactColumns,
  asked: {
    readonly indicatorKey: number;
    readonly keys: readonly (readonly Cell[])[];
  },
): Promise<(row: readonly Cell[]) => StoredFact | undefined> {
  const names = Object.keys(table.columns);
  const sent = sentRows(tx, keyColumns(table), asked.keys);
  const isAsked = `fact.indicator_id = ? and ${hasSameKey(
    table,
    'fact',
    'sent',
  )}`;
  const columns = names.map(name => `fact.${name}`).join(', ');
  const found = await tx.raw(
    isPostgres(tx)
      ? `select ${columns} from (${sent.sql}) as sent
         cross join lateral (
           select * from ${table.facts} as fact where ${isAsked} offset 0
         ) as fact`
      : `select ${columns} from (${sent.sql}) as sent
         cross join ${table.facts} as fact where ${isAsked}`,
    [...sent.bindings, asked.indicatorKey],
  );
  const rows: readonly StoredFact[] = isPostgres(tx) ? found.rows : found;
  const byKey = new Map(
    rows.map(fact => [table.key.map(name => fact[name]).join(' '), fact]),
  );
  return row => byKey.get(textOfKey(row.slice(0, table.key.length)));
}
