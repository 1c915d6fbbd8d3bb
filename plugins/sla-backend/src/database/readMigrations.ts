import { readdir } from 'node:fs/promises';
import type { Knex } from 'knex';

/** Where knex keeps account of what it applied. */
const ACCOUNT = 'knex_migrations';

/** The migrations of a database, by name and in order. */
export interface Migrations {
  readonly applied: readonly string[];
  /** This version brings them, the database lacks them. */
  readonly pending: readonly string[];
  /** The database has them, this version does not know them. */
  readonly unknown: readonly string[];
}

/** Holds the database's account against the folder; changes nothing. */
export async function readMigrations(
  knex: Knex,
  directory: string,
): Promise<Migrations> {
  const files = await readdir(directory);
  const known = files.filter(file => file.endsWith('.js')).sort();
  const applied: string[] = (await knex.schema.hasTable(ACCOUNT))
    ? await knex(ACCOUNT).orderBy('id').pluck('name')
    : [];
  return {
    applied,
    pending: known.filter(name => !applied.includes(name)),
    unknown: applied.filter(name => !known.includes(name)),
  };
}

/** The operator applies migrations, and has not. */
export function missingMigrationsError(pending: readonly string[]): Error {
  return new Error(
    `The database of service levels lacks ${pending.join(
      ', ',
    )}, and skipMigrations leaves migrations to you: apply them and start again (docs/operating.md)`,
  );
}

/** Older code on a newer database would misread it. */
export function unknownMigrationsError(unknown: readonly string[]): Error {
  return new Error(
    `The database of service levels was brought up to ${unknown.join(
      ', ',
    )} by a newer version: run that version, or take these migrations back with it (docs/operating.md)`,
  );
}
