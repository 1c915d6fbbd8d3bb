import type { Knex } from 'knex';
import { whereInList } from '../database/inList';
import { isPostgres } from '../database/isPostgres';
import type { IndicatorRow } from '../database/tables';

/**
 * Whoever changes what an indicator's days are judged by, and whoever judges
 * them, holds this lock until the transaction ends. Always in the same order,
 * so that nobody waits for each other. On SQLite a transaction has the whole
 * database to itself.
 *
 * @returns what each of the indicators collects, by key; those that do not exist are left out
 */
export async function lockIndicators(
  tx: Knex.Transaction,
  indicatorKeys: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const select = tx<IndicatorRow>('indicators')
    .modify(whereInList, tx, 'id', indicatorKeys)
    .orderBy('id')
    .select('id', 'stream');
  const rows: Pick<IndicatorRow, 'id' | 'stream'>[] = await (isPostgres(tx)
    ? select.forUpdate()
    : select);
  return new Map(rows.map(({ id, stream }) => [id, stream]));
}
