import type { Knex } from 'knex';
import { textOfKey } from '../../factNames';
import { hasSameKey, type Cell, type FactColumns } from '../factTables';
import { keyColumns, sentRows } from '../sentRows';

/** A stored fact by column. */
export type StoredFact = Readonly<Record<string, unknown>>;

/**
 * The stored facts of some keys on SQLite, looked up one by one by the key of
 * the table.
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
  const columns = Object.keys(table.columns).map(name => `fact.${name}`);
  const sent = sentRows(tx, keyColumns(table), asked.keys);
  const found: readonly StoredFact[] = await tx.raw(
    `select ${columns.join(', ')} from (${sent.sql}) as sent
     cross join ${table.facts} as fact
     where fact.indicator_id = ? and ${hasSameKey(table, 'fact', 'sent')}`,
    [...sent.bindings, asked.indicatorKey],
  );
  const byKey = new Map(
    found.map(fact => [table.key.map(name => fact[name]).join(' '), fact]),
  );
  return row => byKey.get(textOfKey(row.slice(0, table.key.length)));
}
