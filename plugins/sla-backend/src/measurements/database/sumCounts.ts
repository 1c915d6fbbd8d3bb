import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import type { CountSums, CountSumsQuery } from '../MeasurementsStore';
import { FACT_TABLES } from './factTables';
import { bucketsIn } from './factsAround';
import { overlaidFacts, storedFactsOrMark } from './readFacts';

/** Counts have up to 53 bits: both halves of thousands of them add up within the integers of a database. */
const HALF_BITS = 27;
const HALF = 2 ** HALF_BITS;

interface SumsOfIndicator {
  readonly indicator_id: number;
  /** Of each cell its start and both halves of both sums, with spaces between them, and commas between cells; null without any. */
  readonly cells: string | null;
  /** Rows without a start: there is one where an import is decided, and then that is not all. */
  readonly marks: number | string;
}

/** As one text for each indicator: thousands of rows cost more to pass on than to add up. */
async function sumsOf(
  knex: Knex,
  facts: Knex.QueryBuilder,
  seconds: number,
): Promise<SumsOfIndicator[]> {
  // Written out: a number that is bound would make SQLite divide with fractions.
  const halves = ['good', 'total'].flatMap(column => [
    `sum(${column} >> ${HALF_BITS})`,
    `sum(${column} & ${HALF - 1})`,
  ]);
  const cells = knex
    .from(facts.as('facts'))
    .groupByRaw(`indicator_id, starts_at - starts_at % ${seconds}`)
    .select('indicator_id')
    .select(knex.raw(`starts_at - starts_at % ${seconds} as cell`))
    .select(knex.raw(`${halves.join(" || ' ' || ")} as sums`));
  const join = isPostgres(knex) ? 'string_agg' : 'group_concat';
  return await knex
    .from(cells.as('cells'))
    .groupBy('indicator_id')
    .select('indicator_id')
    .select(
      knex.raw(`${join}(cell || ' ' || sums, ',' order by cell) as cells`),
    )
    .select(knex.raw('count(*) - count(cell) as marks'));
}

/** Both halves together; null where no number holds them exactly. */
function whole(high: number, low: number): number | null {
  const sum = high * HALF + low;
  return Number.isSafeInteger(sum) ? sum : null;
}

function toSums(text: string): CountSums {
  const [start, goodHigh, goodLow, totalHigh, totalLow] = text
    .split(' ')
    .map(Number);
  return {
    start,
    good: whole(goodHigh, goodLow),
    total: whole(totalHigh, totalLow),
  };
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
  const found = stored.some(({ marks }) => Number(marks) > 0)
    ? await sumsOf(knex, overlaidFacts(knex, facts), query.seconds)
    : stored;
  return new Map(
    found.map(({ indicator_id: key, cells }) => [
      key,
      cells === null ? [] : cells.split(',').map(toSums),
    ]),
  );
}
