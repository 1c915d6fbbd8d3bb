import { resolvePackagePath, type DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

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

/** Brings a database up to the newest migration; instances that start together wait for one another. */
export async function migrateUp(knex: Knex): Promise<void> {
  await knex.migrate.latest({ directory: migrationsDirectory });
}

/** Takes every migration back, for tests that they can. */
export async function migrateDown(knex: Knex): Promise<void> {
  await knex.migrate.rollback({ directory: migrationsDirectory }, true);
}
