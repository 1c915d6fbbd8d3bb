import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';

/** Every column of our tables as `table.column`; the tables of knex are not ours. */
export async function tablesOf(knex: Knex): Promise<readonly string[]> {
  const names = isPostgres(knex)
    ? await postgresColumns(knex)
    : await sqliteColumns(knex);
  return names.filter(name => !name.startsWith('knex_'));
}

async function postgresColumns(knex: Knex): Promise<string[]> {
  const rows: { table_name: string; column_name: string }[] = await knex(
    'information_schema.columns',
  )
    .whereRaw('table_schema = current_schema()')
    .select('table_name', 'column_name');
  return rows.map(row => `${row.table_name}.${row.column_name}`);
}

async function sqliteColumns(knex: Knex): Promise<string[]> {
  const tables: { name: string }[] = await knex('sqlite_master')
    .where({ type: 'table' })
    .whereNot('name', 'like', 'sqlite_%')
    .select('name');
  const columns = await Promise.all(
    tables.map(async ({ name }) =>
      Object.keys(await knex(name).columnInfo()).map(
        column => `${name}.${column}`,
      ),
    ),
  );
  return columns.flat();
}
