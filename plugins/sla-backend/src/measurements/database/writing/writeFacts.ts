import type { Knex } from 'knex';
import { isPostgres } from '../../../database/isPostgres';
import type { FactColumns } from '../factTables';
import type { FactsToWrite, WrittenFacts } from './FactsToWrite';
import { writeOnPostgres } from './writeOnPostgres';
import { writeOnSqlite } from './writeOnSqlite';

/**
 * Stores facts, touches their days, and answers what became of them. Only what
 * differs is written, and only its days are touched. The caller holds the lock of the
 * indicator, so that nothing changes between look and change.
 */
export async function writeFacts(
  tx: Knex.Transaction,
  table: FactColumns,
  facts: FactsToWrite,
): Promise<WrittenFacts> {
  if (facts.rows.length === 0) {
    return { stored: 0, replaced: 0, unchanged: 0, ranges: [] };
  }
  return isPostgres(tx)
    ? await writeOnPostgres(tx, table, facts)
    : await writeOnSqlite(tx, table, facts);
}
