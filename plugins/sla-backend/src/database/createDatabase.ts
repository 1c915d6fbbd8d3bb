import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';

const migrationsDirectory = resolvePackagePath(
  '@service-levels/backstage-plugin-sla-backend',
  'migrations',
);

/** The plugin's database, brought up to the newest migration unless the operator does that. */
export async function createDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await migrateUp(knex);
  }
  return knex;
}

/**
 * Brings a database up to the newest migration. On PostgreSQL instances that
 * start together wait for one another: knex's own lock is a table, which two
 * that find an empty database would both create. Needs two connections.
 */
export async function migrateUp(knex: Knex): Promise<void> {
  const migrate = () => knex.migrate.latest({ directory: migrationsDirectory });
  if (!isPostgres(knex)) {
    await migrate();
    return;
  }
  await knex.transaction(async lock => {
    await lock.raw(
      "select pg_advisory_xact_lock(hashtext('sla-migrations:' || current_schema()))",
    );
    await migrate();
  });
}

/** Takes every migration back, for tests that they can. */
export async function migrateDown(knex: Knex): Promise<void> {
  await knex.migrate.rollback({ directory: migrationsDirectory }, true);
}
