import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import type { Cell, FactColumns } from './factTables';

/** SQL with what is bound in it, in its order. */
export interface BoundSql {
  readonly sql: string;
  readonly bindings: readonly Knex.Value[];
}

/** The types of knex know no arrays with nulls, which the driver writes all the same. */
function asArray(cells: readonly Cell[]): Knex.Value {
  return cells.map(cell => cell as string);
}

/**
 * Rows that are sent to the database as one array for each column on
 * PostgreSQL, which takes rows out of these faster than out of JSON, and as
 * one JSON text on SQLite. Some ten thousand bound values would take longer to
 * bind than to store.
 *
 * @param columns - the cells of each row, in their order; further cells are left out
 */
export function sentRows(
  knex: Knex,
  columns: FactColumns['columns'],
  rows: readonly (readonly Cell[])[],
): BoundSql {
  const names = Object.keys(columns);
  const types = Object.values(columns);
  if (isPostgres(knex)) {
    const arrays = types.map(type => `cast(? as ${type}[])`);
    return {
      sql: `select * from unnest(${arrays.join(', ')}) as cells (${names.join(
        ', ',
      )})`,
      bindings: types.map((_, at) => asArray(rows.map(row => row[at]))),
    };
  }
  const cells = names.map(
    (name, at) => `cast(value ->> ${at} as ${types[at]}) as ${name}`,
  );
  return {
    sql: `select ${cells.join(', ')} from json_each(?)`,
    bindings: [JSON.stringify(rows)],
  };
}

/** The columns of the key alone. */
export function keyColumns({
  key,
  columns,
}: FactColumns): FactColumns['columns'] {
  return Object.fromEntries(key.map(name => [name, columns[name]]));
}
