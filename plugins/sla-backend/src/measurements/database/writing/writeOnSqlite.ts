import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import {
  keyCells,
  reachOf,
  type Cell,
  type FactColumns,
  type FactEnds,
} from '../factTables';
import { sentRows } from '../sentRows';
import { rangesOf, touchSpans } from '../touchedFacts';
import type { FactsToWrite, WrittenFacts } from './FactsToWrite';
import { storedFacts, type StoredFact } from './storedFacts';
import { upsertSql } from './upsertSql';

/** A row that says something new, with the fact that it takes the place of. */
interface ChangedRow {
  readonly row: readonly Cell[];
  readonly before: StoredFact | undefined;
}

/** The rows that say something else than what is stored. */
function changedRows(
  { columns }: FactColumns,
  rows: readonly (readonly Cell[])[],
  before: (row: readonly Cell[]) => StoredFact | undefined,
): ChangedRow[] {
  const names = Object.keys(columns);
  return rows.flatMap(row => {
    const fact = before(row);
    const isUnchanged =
      fact !== undefined && names.every((name, at) => row[at] === fact[name]);
    return isUnchanged ? [] : [{ row, before: fact }];
  });
}

/** What changed reaches, as it was and as it is. */
function reachesOf(
  table: FactColumns,
  changed: readonly ChangedRow[],
  ends: FactEnds,
): Interval[] {
  const position = new Map(
    Object.keys(table.columns).map((name, at) => [name, at]),
  );
  return changed.flatMap(({ row, before }) => {
    const now = reachOf(table, name => row[position.get(name) ?? -1], ends);
    return before === undefined
      ? [now]
      : [now, reachOf(table, name => before[name], ends)];
  });
}

/** SQLite cannot store within a query: what is stored is fetched and compared, and what differs is sent once more. */
export async function writeOnSqlite(
  tx: Knex.Transaction,
  table: FactColumns,
  facts: FactsToWrite,
): Promise<WrittenFacts> {
  const { rows, indicatorKey, ends } = facts;
  const keys = rows.map(row => keyCells(table, row));
  const found = await storedFacts(tx, table, { indicatorKey, keys });
  const changed = changedRows(table, rows, found);
  if (changed.length > 0) {
    const sent = sentRows(
      tx,
      table.columns,
      changed.map(({ row }) => row),
    );
    const upsert = upsertSql(table, sent, facts);
    await tx.raw(upsert.sql, [...upsert.bindings]);
  }
  const spans = reachesOf(table, changed, ends);
  await touchSpans(tx, { indicatorKey, spans, now: ends.now });
  const replaced = changed.filter(({ before }) => before !== undefined).length;
  return {
    stored: changed.length - replaced,
    replaced,
    unchanged: rows.length - changed.length,
    ranges: rangesOf(spans),
  };
}
