import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import {
  hasSameKey,
  keyCells,
  type Cell,
  type FactColumns,
  type FactEnds,
} from '../../measurements/database/factTables';
import { sentRows } from '../../measurements/database/sentRows';
import {
  firstDay,
  keepImportDays,
  lastDay,
  type DayRange,
} from '../../measurements/database/touchedFacts';

/** Where facts are put aside. */
export interface StagingTarget {
  readonly importKey: number;
  readonly indicatorKey: number;
  readonly table: FactColumns;
  readonly ends: FactEnds;
}

function insertInto(table: FactColumns, sent: string): string {
  const names = Object.keys(table.columns);
  const replaced = names
    .filter(name => !table.key.includes(name))
    .map(name => `${name} = excluded.${name}`);
  return `
    insert into ${table.staged} (import_key, indicator_id, ${names.join(', ')})
    select cast(? as integer), cast(? as integer), ${names.join(', ')}
    from (${sent}) as sent where true
    on conflict (import_key, ${table.key.join(', ')}) do update
    set indicator_id = excluded.indicator_id, ${replaced.join(', ')}`;
}

/** The days of the rows, and of the facts that they will replace. */
function daysOf(table: FactColumns, sent: string, ends: FactEnds): string {
  const days = (row: string) =>
    `${firstDay(table, row)} as first_day, ${lastDay(
      table,
      row,
      ends,
    )} as last_day`;
  return `
    with sent as materialized (${sent})
    select ${days('sent')} from sent
    union
    select ${days('fact')} from sent
    join ${table.facts} as fact
      on fact.indicator_id = ? and ${hasSameKey(table, 'sent', 'fact')}`;
}

/**
 * Puts rows aside for an import; of equal keys the last counts. Their days are
 * kept until it is decided. The caller holds the lock of the indicator, so
 * that nobody stores a fact unseen that the import will replace.
 */
export async function stageFacts(
  tx: Knex.Transaction,
  target: StagingTarget,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  const { importKey, indicatorKey, table, ends } = target;
  const last = new Map(rows.map(row => [keyCells(table, row).join(' '), row]));
  const sent = sentRows(tx, table.columns, [...last.values()]);
  await tx.raw(insertInto(table, sent.sql), [
    importKey,
    indicatorKey,
    ...sent.bindings,
  ]);
  const days = await tx.raw(daysOf(table, sent.sql, ends), [
    ...sent.bindings,
    indicatorKey,
  ]);
  const ranges: DayRange[] = isPostgres(tx) ? days.rows : days;
  await keepImportDays(tx, importKey, ranges, ends.now);
}
