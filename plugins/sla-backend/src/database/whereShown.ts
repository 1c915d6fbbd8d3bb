import type { Knex } from 'knex';

/**
 * Narrows a query on a table with `visibility` and `customer_ref` to what a
 * caller is shown.
 *
 * @param sharedOnly - customers on whose side the caller is
 */
export function whereShown(
  query: Knex.QueryBuilder,
  table: string,
  sharedOnly: readonly string[],
): void {
  if (sharedOnly.length > 0) {
    query.where(shown =>
      shown
        .where(`${table}.visibility`, 'shared')
        .orWhereNotIn(`${table}.customer_ref`, [...sharedOnly]),
    );
  }
}
