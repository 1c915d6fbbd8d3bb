import { randomBytes } from 'node:crypto';
import knexFactory, { type Knex } from 'knex';
import { migrateUp } from '../database/createDatabase';
import { templateName } from './templateName';

/** As many as TestDatabases allows. */
const POOL = { min: 0, max: 5 };

/** How one is connected; knex hides the password from being copied. */
function connectionOf(knex: Knex): Knex.PgConnectionConfig {
  const { host, port, user, password, database } =
    knex.client.config.connection;
  return { host, port, user, password, database };
}

/**
 * Migrated databases on one PostgreSQL. One is migrated for all test files, and
 * stays; the others are copies of it, which takes a tenth of the time.
 */
export class PostgresCopies {
  readonly #empty: () => Promise<Knex>;
  readonly #copies: Knex[] = [];
  #template: Promise<Knex.PgConnectionConfig> | undefined;

  private constructor(empty: () => Promise<Knex>) {
    this.#empty = empty;
  }

  /** @param empty - makes an empty database */
  static create(empty: () => Promise<Knex>): PostgresCopies {
    return new PostgresCopies(empty);
  }

  async create(): Promise<Knex> {
    this.#template ??= this.#createTemplate();
    const template = await this.#template;
    const database = `copy${randomBytes(16).toString('hex')}`;
    await this.#asAdmin(template, admin =>
      // Copying files is half the work of writing all to the log, which is for
      // servers that many use at once.
      admin.raw('create database ?? template ?? strategy file_copy', [
        database,
        template.database ?? '',
      ]),
    );
    const copy = knexFactory({
      client: 'pg',
      connection: { ...template, database },
      pool: POOL,
    });
    this.#copies.push(copy);
    return copy;
  }

  async remove(): Promise<void> {
    for (const copy of this.#copies) {
      await copy.destroy();
    }
    if (this.#template !== undefined) {
      await this.#asAdmin(await this.#template, async admin => {
        for (const copy of this.#copies) {
          await admin.raw('drop database if exists ?? with (force)', [
            connectionOf(copy).database ?? '',
          ]);
        }
      });
    }
  }

  /** Migrates it unless another test file has; those that start together wait for one another. */
  async #createTemplate(): Promise<Knex.PgConnectionConfig> {
    const empty = await this.#empty();
    const server = connectionOf(empty);
    const template = { ...server, database: templateName() };
    await this.#asAdmin(server, async admin => {
      await admin.transaction(async lock => {
        await lock.raw(
          "select pg_advisory_xact_lock(hashtext('sla-template'))",
        );
        const found = await lock('pg_database').where({
          datname: template.database,
        });
        if (found.length === 0) {
          await migrateUp(empty);
          // Nobody may be connected to what is copied.
          await empty.destroy();
          await admin.raw('create database ?? template ?? strategy file_copy', [
            template.database,
            server.database ?? '',
          ]);
        }
      });
    });
    return template;
  }

  async #asAdmin(
    connection: Knex.PgConnectionConfig,
    act: (admin: Knex) => Promise<unknown>,
  ): Promise<void> {
    const admin = knexFactory({
      client: 'pg',
      connection: { ...connection, database: 'postgres' },
      pool: POOL,
    });
    try {
      await act(admin);
    } finally {
      await admin.destroy();
    }
  }
}
