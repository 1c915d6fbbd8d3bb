import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { isPostgres } from './isPostgres';
import {
  missingMigrationsError,
  readMigrations,
  unknownMigrationsError,
} from './readMigrations';

/** Where the migrations are. */
export const migrationsDirectory = resolvePackagePath(
  '@service-levels/backstage-plugin-sla-backend',
  'migrations',
);

/**
 * The plugin's database, brought up to the newest migration unless the operator
 * does that.
 *
 * @throws Error - where the operator does it and has not, or the database is a newer version's
 */
export async function createDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await migrateUp(knex);
    return knex;
  }
  const { pending } = await readMigrations(knex, migrationsDirectory);
  if (pending.length > 0) {
    throw missingMigrationsError(pending);
  }
  return knex;
}

/**
 * Brings a database up to the newest migration. On PostgreSQL instances that
 * start together wait for one another: knex's own lock is a table, which two
 * that find an empty database would both create. Needs two connections.
 */
export async function migrateUp(knex: Knex): Promise<void> {
  const migrate = async () => {
    const { unknown } = await readMigrations(knex, migrationsDirectory);
    if (unknown.length > 0) {
      throw unknownMigrationsError(unknown);
    }
    await knex.migrate.latest({ directory: migrationsDirectory });
  };
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

/** Which migrations the database has, lacks, or has of a newer version. */
export async function migrationsOf(
  knex: Knex,
): Promise<Awaited<ReturnType<typeof readMigrations>>> {
  return await readMigrations(knex, migrationsDirectory);
}

/** Takes every migration back, for tests that they can. */
export async function migrateDown(knex: Knex): Promise<void> {
  await knex.migrate.rollback({ directory: migrationsDirectory }, true);
}
