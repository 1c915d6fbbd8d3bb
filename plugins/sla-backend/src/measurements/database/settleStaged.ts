import type { Knex } from 'knex';
import type { ImportRow } from '../../database/tables';
import type { Cell, FactColumns } from './factTables';
import { moveStaged, type ChooseStaged } from './moveStaged';
import { keyColumns, sentRows } from './sentRows';

/** Imports of an indicator that run: one that is read, or one that is decided. */
export interface RunningImports {
  /** Its rows are not seen yet. */
  readonly staging: number | undefined;
  /** Its rows are seen, and not all of them are stored. */
  readonly decided: number | undefined;
}

/** The import of an indicator that runs; nearly always none, and never two. */
export async function runningImports(
  tx: Knex.Transaction,
  indicatorKey: number,
): Promise<RunningImports> {
  const running = await tx<ImportRow>('imports')
    .where('indicator_id', indicatorKey)
    // As the index of running imports says it.
    .whereRaw(`state in ('staging', 'storing')`)
    .first('key', 'state');
  return {
    staging: running?.state === 'staging' ? running.key : undefined,
    decided: running?.state === 'storing' ? running.key : undefined,
  };
}

/** Narrows rows of a table to those of some keys, however many, in one bound value. */
export function whereKeyIn(
  rows: Knex.QueryBuilder,
  knex: Knex,
  table: FactColumns,
  options: {
    readonly alias: string;
    readonly keys: readonly (readonly Cell[])[];
  },
): void {
  const columns = table.key.map(name => `${options.alias}.${name}`);
  const sent = sentRows(knex, keyColumns(table), options.keys);
  rows.whereRaw(`(${columns.join(', ')}) in (${sent.sql})`, [...sent.bindings]);
}

/**
 * What a writer is about to touch is stored first, so that it wins over the
 * rows of a decided import. The caller holds the lock of the indicator.
 */
export async function settleStaged(
  tx: Knex.Transaction,
  table: FactColumns,
  { decided }: RunningImports,
  choose: ChooseStaged,
): Promise<void> {
  if (decided !== undefined) {
    await moveStaged(tx, { importKey: decided, table, choose });
  }
}
