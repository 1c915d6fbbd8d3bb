import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/**
 * For `whereIn` with a list of any length in one bound value: a thousand
 * placeholders cost more than the query that they are for. Its column is
 * called `value`.
 */
export function inList(
  knex: Knex,
  values: readonly number[],
): Knex.QueryBuilder {
  return isPostgres(knex)
    ? knex.select(knex.raw('unnest(?::int[]) as value', [[...values]]))
    : knex
        .select('value')
        .from(knex.raw('json_each(?)', [JSON.stringify(values)]));
}

/** As `inList`, for `whereIn` by two columns of text. */
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
