import type { Knex } from 'knex';
import { whereInList } from '../database/inList';
import { isPostgres } from '../database/isPostgres';
import { secondsOrNull } from '../database/secondsOrNull';
import type { IndicatorRow } from '../database/tables';

/** What is known of an indicator while it is locked. */
export interface LockedKey {
  /** As of `StoredIndicator`. */
  readonly reducedUntil: number | null;
}

/**
 * Whoever changes what an indicator's days are judged by, and whoever judges
 * them, holds this lock until the transaction ends. Always in the same order,
 * so that nobody waits for each other. On SQLite a transaction has the whole
 * database to itself.
 *
 * @returns what is known of each of them, by key; those that do not exist are left out
 */
export async function lockIndicators(
  tx: Knex.Transaction,
  indicatorKeys: readonly number[],
): Promise<ReadonlyMap<number, LockedKey>> {
  const select = tx<IndicatorRow>('indicators')
    .modify(whereInList, tx, 'id', indicatorKeys)
    .orderBy('id')
    .select('id', 'reduced_until');
  const rows: Pick<IndicatorRow, 'id' | 'reduced_until'>[] = await (isPostgres(
    tx,
  )
    ? select.forUpdate()
    : select);
  return new Map(
    rows.map(row => [
      row.id,
      {
        reducedUntil: secondsOrNull(row.reduced_until),
      },
    ]),
  );
}
