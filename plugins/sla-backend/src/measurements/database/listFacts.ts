import type { Knex } from 'knex';
import type { CountFactRow, ValueFactRow } from '../../database/tables';
import { isOfBuckets } from '../../indicators/isOfBuckets';
import { widthAt } from '../../indicators/openDays';
import type { FactsList, FactsOfStream } from '../MeasurementsStore';
import { rowToCase, rowToCount, rowToState, rowToValue } from './factRows';
import { FACT_TABLES, type FactColumns } from './factTables';
import { bucketsIn, casesAround, statesAround } from './factsAround';
import { overlaidFacts } from './readFacts';
import { shownCustomers } from './shownCustomers';

const AROUND = {
  states: statesAround,
  cases: casesAround,
  counts: bucketsIn,
  values: bucketsIn,
} as const;

/** Facts begin on whole seconds: what begins at most a second before the end begins before it. */
const LAST_SECOND = 1;

/**
 * A page of what is stored of one indicator, the latest first. One statement
 * that sees the rows of a decided import as well, so that no page is half of it.
 */
export async function listFacts(
  knex: Knex,
  query: FactsList,
): Promise<FactsOfStream> {
  const { indicator, from, to, after, limit } = query;
  const { stream } = indicator;
  const shown = await shownCustomers(knex, query);
  if (shown === 'none') {
    return { stream, facts: [] };
  }
  const table: FactColumns = FACT_TABLES[stream];
  const { start } = table;
  // What tells facts of one start apart: the rest of the key.
  const [tie] = table.key.filter(column => column !== start);
  const firstOf = (rows: Knex.QueryBuilder) =>
    rows
      .orderBy([
        { column: start, order: 'desc' },
        { column: tie, order: 'desc' },
      ])
      .limit(limit);
  const around = AROUND[stream]({
    from,
    to: isOfBuckets(stream) ? to : to - LAST_SECOND,
    customers: shown === 'all' ? undefined : shown,
  });
  const facts = overlaidFacts(knex, {
    table,
    columns: Object.keys(table.columns),
    indicatorKeys: [indicator.key],
    narrowings: around.map(narrow => rows => {
      narrow(rows);
      // Of one indicator, which PostgreSQL sees only here, the index is in order.
      rows.where('indicator_id', indicator.key);
      if (after !== undefined) {
        rows
          .where(start, '<=', after[0])
          .where(rest =>
            rest.where(start, '<', after[0]).orWhere(tie, '<', after[1]),
          );
      }
    }),
    firstOf,
  });
  const page = firstOf(knex.from(facts.as('fact')));
  const rows = await page;
  const widthOf = (row: CountFactRow | ValueFactRow) =>
    widthAt(indicator, Number(row.starts_at));
  switch (stream) {
    case 'states':
      return { stream, facts: rows.map(rowToState) };
    case 'counts':
      return {
        stream,
        facts: rows.map((row: CountFactRow) => rowToCount(row, widthOf(row))),
      };
    case 'values':
      return {
        stream,
        facts: rows.map((row: ValueFactRow) => rowToValue(row, widthOf(row))),
      };
    default:
      return { stream, facts: rows.map(rowToCase) };
  }
}
