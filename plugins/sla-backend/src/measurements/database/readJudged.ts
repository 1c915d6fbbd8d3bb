import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import {
  overlaidFacts,
  storedFactsOrMark,
  type FactsToRead,
} from './readFacts';

/** Facts of which only what they are judged by is read. */
export interface JudgedToRead extends FactsToRead {
  /** SQL of a fact as a JSON object, of the columns and `bucket_seconds`; it has braces around it and no others. */
  readonly json: string;
  /** Of buckets, whose width is that of their indicator; these come in order of their start. */
  readonly areBuckets: boolean;
}

/**
 * As `readFacts`, but those of an indicator come as one text: ten thousand rows
 * cost more to pass on than to find.
 */
export async function readJudged<TFact>(
  knex: Knex,
  facts: JudgedToRead,
): Promise<ReadonlyMap<number, readonly TFact[]>> {
  if (facts.indicatorKeys.length === 0) {
    return new Map();
  }
  const stored = await groupByIndicator(
    knex,
    facts,
    storedFactsOrMark(knex, facts),
  );
  const groups = stored.some(({ marks }) => Number(marks) > 0)
    ? await groupByIndicator(knex, facts, overlaidFacts(knex, facts))
    : stored;
  return new Map(
    groups.map(group => [group.indicator_id, parseFacts(group.facts)]),
  );
}

/** Of a text of 100 kB V8 takes all that it parses for long-lived. */
const PARSED_AT_ONCE = 50_000;

/** Reads objects as JSON with commas between them; nothing else in them has braces. */
function parseFacts<TFact>(text: string): TFact[] {
  const facts: TFact[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('{', start + PARSED_AT_ONCE);
    const end = next < 0 ? text.length : next - 1;
    facts.push(...JSON.parse(`[${text.slice(start, end)}]`));
    start = end + 1;
  }
  return facts;
}

interface IndicatorGroup {
  readonly indicator_id: number;
  /** Facts as JSON, with commas between them. */
  readonly facts: string;
  /** Rows without a start. */
  readonly marks: number | string;
}

/** Joined by hand: what PostgreSQL has to make JSON takes twice as long. */
async function groupByIndicator(
  knex: Knex,
  { table, json, areBuckets }: JudgedToRead,
  facts: Knex.QueryBuilder,
): Promise<IndicatorGroup[]> {
  const join = isPostgres(knex) ? 'string_agg' : 'group_concat';
  const order = areBuckets ? ` order by ${table.start}` : '';
  return await knex
    .from(facts.as('facts'))
    .modify(rows => {
      if (areBuckets) {
        rows.join('indicators', 'indicators.id', 'facts.indicator_id');
      }
    })
    .groupBy('facts.indicator_id')
    .select('facts.indicator_id')
    .select(knex.raw(`${join}(${json}, ','${order}) as facts`))
    .select(knex.raw(`count(*) - count(${table.start}) as marks`));
}
