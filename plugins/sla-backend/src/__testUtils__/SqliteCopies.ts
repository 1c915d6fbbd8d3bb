import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import { migrateUp } from '../database/createDatabase';
import { templateName } from './templateName';

/**
 * Migrated databases in memory. One is migrated for all test files, and stays in
 * a file; the others are copies of its bytes, which takes no time.
 */
export class SqliteCopies {
  readonly #empty: () => Promise<Knex>;
  readonly #copies: Knex[] = [];
  #template: Promise<Buffer> | undefined;

  private constructor(empty: () => Promise<Knex>) {
    this.#empty = empty;
  }

  /** @param empty - makes an empty database */
  static create(empty: () => Promise<Knex>): SqliteCopies {
    return new SqliteCopies(empty);
  }

  async create(): Promise<Knex> {
    this.#template ??= this.#createTemplate();
    const template = await this.#template;
    const copy = knexFactory({
      client: 'better-sqlite3',
      // The driver opens bytes as well, of which knex's types know nothing.
      connection: { filename: template as unknown as string },
      useNullAsDefault: true,
    });
    this.#copies.push(copy);
    return copy;
  }

  async remove(): Promise<void> {
    for (const copy of this.#copies) {
      await copy.destroy();
    }
  }

  async #createTemplate(): Promise<Buffer> {
    const file = join(tmpdir(), `${templateName()}.sqlite`);
    if (!existsSync(file)) {
      const knex = await this.#empty();
      await migrateUp(knex);
      const connection = await knex.client.acquireConnection();
      // Renamed when it is whole: another test file may look meanwhile.
      const written = `${file}.${randomBytes(8).toString('hex')}`;
      writeFileSync(written, connection.serialize());
      renameSync(written, file);
      await knex.client.releaseConnection(connection);
    }
    return readFileSync(file);
  }
}
