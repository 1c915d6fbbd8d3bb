import type { Knex } from 'knex';
import { touchDays } from '../../touchedDays/touchDays';

/** An import that is decided, and the time that it took. */
export interface DecidedImport {
  readonly importKey: number;
  readonly indicatorKey: number;
  /** Epoch seconds. */
  readonly from: number;
  readonly to: number;
}

/**
 * Touches all days that an import changes, in the transaction that decides it.
 * They were collected while it was read; what is still going on reaches
 * besides the days that have begun since.
 */
export async function touchImport(
  tx: Knex.Transaction,
  { importKey, indicatorKey, from, to }: DecidedImport,
): Promise<void> {
  await tx.raw(
    `insert into touched_days (indicator_id, day)
     select cast(? as integer), day from import_days where import_key = ?
     on conflict (indicator_id, day) do nothing`,
    [indicatorKey, importKey],
  );
  await touchDays(tx, indicatorKey, [{ from, to }]);
}
