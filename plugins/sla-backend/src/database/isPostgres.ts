import type { Knex } from 'knex';

/** True on PostgreSQL; else the database is SQLite. */
export function isPostgres(knex: Knex): boolean {
  return String(knex.client.config.client).includes('pg');
}
