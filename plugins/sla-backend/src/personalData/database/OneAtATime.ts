import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';

/**
 * Lets people be changed one after the other, on all instances: what was seen
 * is compared and what is asked for twice is known before the first table is
 * touched. Within an instance they wait for one another here, so that those who
 * wait hold no connection which the one at work may need; instances wait for one
 * another by a lock that the database gives back when one of them dies.
 */
export class OneAtATime {
  readonly #knex: Knex;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): OneAtATime {
    return new OneAtATime(knex);
  }

  async do<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(async () => await this.#locked(work));
    // Who comes next does not care how this one ended.
    this.#last = mine.catch(() => undefined);
    return await mine;
  }

  async #locked<T>(work: () => Promise<T>): Promise<T> {
    if (!isPostgres(this.#knex)) {
      return await work();
    }
    return await this.#knex.transaction(async tx => {
      await tx.raw(
        "select pg_advisory_xact_lock(hashtext('sla-personal-data:' || current_schema()))",
      );
      return await work();
    });
  }
}
