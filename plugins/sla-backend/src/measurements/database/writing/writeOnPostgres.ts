import type { Knex } from 'knex';
import { differs, hasSameKey, type FactColumns } from '../factTables';
import { sentRows, type BoundSql } from '../sentRows';
import {
  firstDay,
  lastDay,
  touchRangesSql,
  type DayRange,
} from '../touchedFacts';
import type { FactsToWrite, WrittenFacts } from './FactsToWrite';
import { upsertSql } from './upsertSql';

/** What is answered of rows that were written. */
interface WrittenRow {
  readonly stored: string;
  readonly replaced: string;
  readonly ranges: readonly DayRange[] | null;
}

/** The columns that say how far a fact reaches. */
function reachColumns({ start, end }: FactColumns): readonly string[] {
  return end === null ? [start] : [start, end];
}

/**
 * The rows that say something else than what is stored, each with how far the
 * stored fact reaches. That is looked up one by one by the key of the table:
 * PostgreSQL would read the whole table for a join of rows of which it knows
 * nothing, hence the OFFSET.
 */
function changedSql(
  tx: Knex.Transaction,
  table: FactColumns,
  { indicatorKey, rows }: FactsToWrite,
): BoundSql {
  const sent = sentRows(tx, table.columns, rows);
  const before = reachColumns(table).map(name => `fact.${name} as old_${name}`);
  return {
    sql: `
      select sent.*, ${before.join(', ')},
        fact.indicator_id is not null as is_replaced
      from (${sent.sql}) as sent
      left join lateral (
        select * from ${table.facts} as fact
        where fact.indicator_id = ? and ${hasSameKey(table, 'fact', 'sent')}
        offset 0
      ) as fact on true
      where fact.indicator_id is null or ${differs(table, 'sent', 'fact')}`,
    bindings: [...sent.bindings, indicatorKey],
  };
}

/** The days that the changed rows reach, as they were and as they are; a batch has many on the same. */
function rangesSql(table: FactColumns, { ends }: FactsToWrite): string {
  const columns = reachColumns(table);
  const before = columns.map(name => `old_${name}`);
  return `
    select distinct ${firstDay(table, 'reached')} as first_day,
      ${lastDay(table, 'reached', ends)} as last_day
    from (
      select ${columns.join(', ')} from changed
      union all
      select ${before.join(', ')} from changed where is_replaced
    ) as reached`;
}

/**
 * Compares, stores and touches in one statement, all of which sees what was stored
 * before: to fetch and compare it first took a sixth of a batch's time.
 */
export async function writeOnPostgres(
  tx: Knex.Transaction,
  table: FactColumns,
  facts: FactsToWrite,
): Promise<WrittenFacts> {
  const changed = changedSql(tx, table, facts);
  const upsert = upsertSql(
    table,
    { sql: 'select * from changed', bindings: [] },
    facts,
  );
  const { rows }: { readonly rows: readonly WrittenRow[] } = await tx.raw(
    `with changed as materialized (${changed.sql}),
       written as (${upsert.sql}),
       ranges as materialized (${rangesSql(table, facts)}),
       touched as (${touchRangesSql('ranges', facts.ends.now)})
     select
       (select count(*) from changed where not is_replaced) as stored,
       (select count(*) from changed where is_replaced) as replaced,
       (select json_agg(ranges) from ranges) as ranges`,
    [...changed.bindings, ...upsert.bindings, facts.indicatorKey],
  );
  const [{ ranges }] = rows;
  const stored = Number(rows[0].stored);
  const replaced = Number(rows[0].replaced);
  return {
    stored,
    replaced,
    unchanged: facts.rows.length - stored - replaced,
    ranges: ranges ?? [],
  };
}
