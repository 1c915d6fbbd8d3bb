import type { Knex } from 'knex';
import { InvalidInputError } from '../../errors';
import type { FactColumns } from '../../measurements/database/factTables';
import type { LockedIndicator } from '../../measurements/database/lockIndicator';
import { finalProblem, openFrom } from '../../indicators/openDays';

/**
 * Days may have become final while the file was read (ADR 19). The caller
 * holds the lock of the indicator.
 *
 * @throws InputError - where a row is of such a day
 */
export async function requireOpenRows(
  tx: Knex.Transaction,
  importKey: number,
  indicator: LockedIndicator,
  table: FactColumns,
): Promise<void> {
  if (openFrom(indicator) === undefined) {
    return;
  }
  const earliest = await tx(table.staged)
    .where('import_key', importKey)
    .min({ start: table.start })
    .first();
  const reason =
    earliest?.start === null
      ? undefined
      : finalProblem(indicator, Number(earliest?.start));
  if (reason !== undefined) {
    throw InvalidInputError.of('start', reason);
  }
}
