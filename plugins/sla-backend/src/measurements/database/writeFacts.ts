import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import {
  keyCells,
  reachOf,
  type Cell,
  type FactColumns,
  type FactEnds,
} from './factTables';
import { sentRows } from './sentRows';
import { storedFacts, type StoredFact } from './storedFacts';
import { rangesOf, type DayRange } from './touchedFacts';

/** Facts that are stored for one indicator, distinct by key. */
export interface FactsToWrite {
  readonly indicatorKey: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly recordedAt: number;
  readonly recordedBy: string;
  readonly ends: FactEnds;
}

/** What became of rows that were sent. */
export interface WrittenFacts {
  readonly stored: number;
  readonly replaced: number;
  readonly unchanged: number;
  /** What changed, as it was and as it is. */
  readonly ranges: readonly DayRange[];
}

/** A row that says something new, with the fact that it takes the place of. */
interface ChangedRow {
  readonly row: readonly Cell[];
  readonly before: StoredFact | undefined;
}

/** Whether a cell says what is stored; PostgreSQL answers whole numbers as texts. */
function isSame(cell: Cell, stored: unknown): boolean {
  return cell === null || stored === null
    ? cell === stored
    : String(cell) === String(stored);
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
      fact !== undefined &&
      names.every((name, at) => isSame(row[at], fact[name]));
    return isUnchanged ? [] : [{ row, before: fact }];
  });
}

async function upsert(
  tx: Knex.Transaction,
  table: FactColumns,
  facts: FactsToWrite,
): Promise<void> {
  const names = Object.keys(table.columns);
  const recorder = table.isRecorded ? ['recorded_at', 'recorded_by'] : [];
  const recorded = table.isRecorded
    ? ', cast(? as bigint), cast(? as text)'
    : '';
  const replaced = [...names, ...recorder]
    .filter(name => !table.key.includes(name))
    .map(name => `${name} = excluded.${name}`);
  const sent = sentRows(tx, table.columns, facts.rows);
  // SQLite would take ON for a part of the join, were there no WHERE.
  await tx.raw(
    `insert into ${table.facts} (indicator_id, ${[...names, ...recorder].join(
      ', ',
    )})
     select cast(? as integer), ${names.join(', ')}${recorded}
     from (${sent.sql}) as sent where true
     on conflict (indicator_id, ${table.key.join(', ')}) do update
     set ${replaced.join(', ')}`,
    [
      facts.indicatorKey,
      ...(table.isRecorded ? [facts.recordedAt, facts.recordedBy] : []),
      ...sent.bindings,
    ],
  );
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

/**
 * Stores facts, and answers what became of them. Only what differs is
 * written, and only its days are told. The caller holds the lock of the
 * indicator, so that nothing changes between look and change.
 */
export async function writeFacts(
  tx: Knex.Transaction,
  table: FactColumns,
  facts: FactsToWrite,
): Promise<WrittenFacts> {
  const { rows, indicatorKey, ends } = facts;
  if (rows.length === 0) {
    return { stored: 0, replaced: 0, unchanged: 0, ranges: [] };
  }
  const keys = rows.map(row => keyCells(table, row));
  const found = await storedFacts(tx, table, { indicatorKey, keys });
  const changed = changedRows(table, rows, found);
  if (changed.length > 0) {
    await upsert(tx, table, { ...facts, rows: changed.map(({ row }) => row) });
  }
  const replaced = changed.filter(({ before }) => before !== undefined).length;
  return {
    stored: changed.length - replaced,
    replaced,
    unchanged: rows.length - changed.length,
    ranges: rangesOf(reachesOf(table, changed, ends)),
  };
}
