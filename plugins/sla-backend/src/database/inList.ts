import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/**
 * Narrows rows as `whereIn` does, with a list of any length in one bound
 * value: a thousand placeholders cost more than the query that they are for.
 * PostgreSQL plans for an array as a whole, and not for each value in it.
 */
export function whereInList(
  rows: Knex.QueryBuilder,
  knex: Knex,
  column: string,
  values: readonly number[],
): void {
  if (isPostgres(knex)) {
    const list = knex.raw('array(select unnest(?::int[]))', [`{${values}}`]);
    rows.whereRaw('?? = any(?)', [column, list]);
  } else {
    const list = knex.raw('json_each(?)', [JSON.stringify(values)]);
    rows.whereIn(column, knex.select('value').from(list));
  }
}

/** The same for UUIDs. */
export function whereInIds(
  rows: Knex.QueryBuilder,
  knex: Knex,
  column: string,
  ids: readonly string[],
): void {
  if (isPostgres(knex)) {
    rows.whereRaw('?? = any(?::uuid[])', [column, [...ids]]);
  } else {
    const list = knex.raw('json_each(?)', [JSON.stringify(ids)]);
    rows.whereIn(column, knex.select('value').from(list));
  }
}

/**
 * Narrows rows as `whereIn` does with a query that finds few: PostgreSQL asks it
 * first, and does not plan it together with all that rows are joined from.
 */
export function whereInQuery(
  rows: Knex.QueryBuilder,
  knex: Knex,
  column: string,
  query: Knex.QueryBuilder,
): void {
  if (isPostgres(knex)) {
    rows.whereRaw('?? = any(array(?))', [column, query]);
  } else {
    rows.whereIn(column, query);
  }
}

/** For `whereIn` by two columns of text, with all pairs in one or two bound values. */
export function inPairs(
  knex: Knex,
  pairs: readonly (readonly [string, string])[],
): Knex.QueryBuilder {
  return isPostgres(knex)
    ? knex
        .select('*')
        .from(
          knex.raw('unnest(?::text[], ?::text[])', [
            pairs.map(([first]) => first),
            pairs.map(([, second]) => second),
          ]),
        )
    : knex
        .select(knex.raw("value ->> '$[0]'"), knex.raw("value ->> '$[1]'"))
        .from(knex.raw('json_each(?)', [JSON.stringify(pairs)]));
}
