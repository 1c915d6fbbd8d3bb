import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';

const LOCK =
  "hashtextextended('sla-import:' || current_schema() || ':' || ?::text, 0)";

/** More would read rows no faster. */
const MOST_AT_ONCE = 3;

/** One for the statements of imports, and one to end what another instance left behind. */
const CONNECTIONS_LEFT = 2;

/**
 * Tells who works on an import. On PostgreSQL by an advisory lock that its
 * connection holds, and that ends with it: other instances see that the
 * import is alive, and that it is not when its instance has died. SQLite has
 * one instance, which remembers.
 */
export class ImportLock {
  readonly #knex: Knex;
  readonly #held = new Set<string>();

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): ImportLock {
    return new ImportLock(options.knex);
  }

  /** How many may be held at once: on PostgreSQL each holds a connection of the pool. */
  get mostAtOnce(): number {
    if (!isPostgres(this.#knex)) {
      return MOST_AT_ONCE;
    }
    const connections = Number(this.#knex.client.pool.max);
    return Math.min(MOST_AT_ONCE, Math.max(0, connections - CONNECTIONS_LEFT));
  }

  /** Does the work while the import is held; undefined where somebody else holds it. */
  async hold<T>(
    id: string,
    work: () => Promise<T>,
  ): Promise<{ readonly result: T } | undefined> {
    if (this.#held.has(id)) {
      return undefined;
    }
    this.#held.add(id);
    try {
      return isPostgres(this.#knex)
        ? await this.#holdForAll(id, work)
        : { result: await work() };
    } finally {
      this.#held.delete(id);
    }
  }

  async #holdForAll<T>(
    id: string,
    work: () => Promise<T>,
  ): Promise<{ readonly result: T } | undefined> {
    const connection = await this.#knex.transaction();
    try {
      const { rows } = await connection.raw(
        `select pg_try_advisory_xact_lock(${LOCK}) as is_free`,
        [id],
      );
      return rows[0].is_free ? { result: await work() } : undefined;
    } finally {
      // A connection that broke has let go already.
      await connection.rollback().catch(() => {});
    }
  }
}
