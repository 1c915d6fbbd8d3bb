import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/**
 * A text inside the JSON of a text column, or null where the path leads
 * nowhere; anything else than a text comes as its JSON.
 *
 * @param path - names of fields of our own, never what somebody sent
 */
export function jsonText(
  knex: Knex,
  column: string,
  ...path: readonly string[]
): Knex.Raw {
  return isPostgres(knex)
    ? knex.raw('??::json #>> ?', [column, `{${path.join(',')}}`])
    : knex.raw('json_extract(??, ?)', [column, `$.${path.join('.')}`]);
}
