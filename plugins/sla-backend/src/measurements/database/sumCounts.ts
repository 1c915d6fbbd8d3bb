import type { Knex } from 'knex';
import type { CountSums, CountSumsQuery } from '../MeasurementsStore';
import { FACT_TABLES } from './factTables';
import { bucketsIn } from './factsAround';
import { overlaidFacts, storedFactsOrMark } from './readFacts';

/** Counts have up to 53 bits: both halves of thousands of them add up within the integers of a database. */
const HALF_BITS = 27;
const HALF = 2n ** BigInt(HALF_BITS);

interface SumsRow {
  readonly indicator_id: number;
  /** null where an import is decided: then that is not all. */
  readonly cell: number | string | null;
  readonly good_high: number | string;
  readonly good_low: number | string;
  readonly total_high: number | string;
  readonly total_low: number | string;
}

async function sumsOf(
  knex: Knex,
  facts: Knex.QueryBuilder,
  seconds: number,
): Promise<SumsRow[]> {
  // Written out: a number that is bound would make SQLite divide with fractions.
  const halves = (column: 'good' | 'total') => [
    knex.raw(`sum(?? >> ${HALF_BITS}) as ??`, [column, `${column}_high`]),
    knex.raw(`sum(?? & ${HALF - 1n}) as ??`, [column, `${column}_low`]),
  ];
  const cells = knex
    .from(facts.as('facts'))
    .select('indicator_id', 'good', 'total')
    .select(knex.raw(`starts_at - starts_at % ${seconds} as cell`));
  return await knex
    .from(cells.as('cells'))
    .groupBy('indicator_id', 'cell')
    .orderBy('cell')
    .select('indicator_id', 'cell')
    .select([...halves('good'), ...halves('total')]);
}

function whole(high: number | string, low: number | string): bigint {
  return BigInt(high) * HALF + BigInt(low);
}

/** Adds up the counts of indicators in the database, by cells of so many seconds. */
export async function sumCounts(
  knex: Knex,
  query: CountSumsQuery,
): Promise<ReadonlyMap<number, readonly CountSums[]>> {
  if (query.indicatorKeys.length === 0) {
    return new Map();
  }
  const facts = {
    table: FACT_TABLES.counts,
    columns: ['indicator_id', 'starts_at', 'good', 'total'],
    indicatorKeys: [...new Set(query.indicatorKeys)],
    narrowings: bucketsIn(query),
  };
  const stored = await sumsOf(
    knex,
    storedFactsOrMark(knex, facts),
    query.seconds,
  );
  const rows = stored.some(({ cell }) => cell === null)
    ? await sumsOf(knex, overlaidFacts(knex, facts), query.seconds)
    : stored;
  const sums = new Map<number, CountSums[]>();
  for (const row of rows) {
    const ofIndicator = sums.get(row.indicator_id) ?? [];
    ofIndicator.push({
      start: Number(row.cell),
      good: whole(row.good_high, row.good_low),
      total: whole(row.total_high, row.total_low),
    });
    sums.set(row.indicator_id, ofIndicator);
  }
  return sums;
}
