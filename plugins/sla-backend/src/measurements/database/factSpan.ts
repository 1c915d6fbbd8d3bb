import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { FACT_TABLES, reachOf, type Cell } from './factTables';
import type { LockedIndicator } from './lockIndicator';
import { overlaidFacts } from './readFacts';

/**
 * From when to when a fact reaches, as every reader sees it; undefined where
 * there is none. The caller holds the lock of the indicator.
 *
 * @param now - where it ends that is going on, in epoch seconds
 */
export async function factSpan(
  tx: Knex.Transaction,
  indicator: LockedIndicator,
  key: readonly Cell[],
  now: number,
): Promise<Interval | undefined> {
  const table = FACT_TABLES[indicator.stream];
  const facts = overlaidFacts(tx, {
    table,
    columns: Object.keys(table.columns),
    indicatorKeys: [indicator.key],
    narrowings: [
      rows => table.key.forEach((name, at) => rows.where(name, key[at])),
    ],
  });
  const ends = { now, bucketSeconds: indicator.bucketSeconds ?? 0 };
  const found = await tx.from(facts.as('fact')).first('fact.*');
  return found && reachOf(table, column => found[column], ends);
}
