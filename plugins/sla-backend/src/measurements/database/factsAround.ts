import type { Knex } from 'knex';
import type { FactsQuery } from '../MeasurementsStore';
import type { Narrow } from './readFacts';

type Around = Pick<FactsQuery, 'from' | 'to' | 'customers'>;

/** Those that concern everybody or one of the customers. */
function concerned(facts: Knex.QueryBuilder, { customers }: Around): void {
  if (customers !== undefined) {
    facts.where(either =>
      either
        .whereNull('customer_ref')
        .orWhereIn('customer_ref', [...customers]),
    );
  }
}

/**
 * Facts that overlap or touch a window, as conditions that do not overlap.
 * Short ones are found by their start, which cannot be long before the window;
 * so neither what was before nor what came after has to be read (ADR 12).
 *
 * @param columns - by which they begin and end
 * @param longSeconds - one that lasts longer, or has not ended, is long: an
 * indicator has few of them, which an index holds that says the same
 */
function factsAround(
  query: Around,
  columns: { readonly start: string; readonly end: string },
  longSeconds: number,
): readonly Narrow[] {
  const { from, to } = query;
  const { start, end } = columns;
  const short: Narrow = facts =>
    facts
      .whereBetween(start, [from - longSeconds, to])
      .where(end, '>=', from)
      .whereRaw(`${end} - ${start} <= ${longSeconds}`)
      .modify(concerned, query);
  const long: Narrow = facts =>
    facts
      .where(start, '<=', to)
      .where(ends => ends.whereNull(end).orWhere(end, '>=', from))
      .whereRaw(`(${end} is null or ${end} - ${start} > ${longSeconds})`)
      .modify(concerned, query);
  return [short, long];
}

/** The states that overlap or touch a window; a week is long. */
export function statesAround(query: Around): readonly Narrow[] {
  return factsAround(query, { start: 'starts_at', end: 'ends_at' }, 604_800);
}

/** The cases that were open at any time of a window, or ended or began at its edge; thirty days are long. */
export function casesAround(query: Around): readonly Narrow[] {
  return factsAround(query, { start: 'opened_at', end: 'ended_at' }, 2_592_000);
}

/** The buckets that begin in a half-open window. */
export function bucketsIn({ from, to, customers }: Around): readonly Narrow[] {
  return [
    buckets => {
      buckets.where('starts_at', '>=', from).where('starts_at', '<', to);
      if (customers !== undefined) {
        buckets.whereIn('customer_ref', ['', ...customers]);
      }
    },
  ];
}
