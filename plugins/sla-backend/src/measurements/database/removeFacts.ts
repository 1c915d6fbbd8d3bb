import type { Knex } from 'knex';
import type { FactColumns, FactEnds } from './factTables';
import { firstDay, lastDay, type DayRange } from './touchedFacts';

/** What was removed. */
export interface RemovedFacts {
  readonly withdrawn: number;
  /** The days that it reached. */
  readonly ranges: readonly DayRange[];
}

/**
 * Removes facts of an indicator. The caller holds its lock.
 *
 * @param choose - narrows the rows of the table
 */
export async function removeFacts(
  tx: Knex.Transaction,
  table: FactColumns,
  removed: {
    readonly indicatorKey: number;
    readonly ends: FactEnds;
    readonly choose: (facts: Knex.QueryBuilder) => unknown;
  },
): Promise<RemovedFacts> {
  const facts = () =>
    tx(table.facts)
      .where(`${table.facts}.indicator_id`, removed.indicatorKey)
      .modify(rows => removed.choose(rows));
  const ranges: DayRange[] = await facts().distinct(
    tx.raw(`${firstDay(table, table.facts)} as first_day`),
    tx.raw(`${lastDay(table, table.facts, removed.ends)} as last_day`),
  );
  const withdrawn = ranges.length === 0 ? 0 : Number(await facts().delete());
  return { withdrawn, ranges };
}
