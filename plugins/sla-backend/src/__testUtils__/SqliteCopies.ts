import knexFactory, { type Knex } from 'knex';
import { migrateUp } from '../database/createDatabase';

/**
 * Migrated databases in memory. One is migrated, the others are copies of its
 * bytes, which takes a tenth of the time.
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
    const knex = await this.#empty();
    await migrateUp(knex);
    const connection = await knex.client.acquireConnection();
    const bytes = connection.serialize();
    await knex.client.releaseConnection(connection);
    return bytes;
  }
}
