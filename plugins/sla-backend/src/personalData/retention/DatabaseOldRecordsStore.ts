import type { RetentionKind } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import { OLD_RECORDS } from './oldRecords';
import type { OldRecordsStore } from './OldRecordsStore';

/** Removes old records from the database, a few at a time. */
export class DatabaseOldRecordsStore implements OldRecordsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseOldRecordsStore {
    return new DatabaseOldRecordsStore(options.knex);
  }

  async count(kind: RetentionKind, before: string): Promise<number> {
    const [row] = await this.#old(this.#knex, kind, before).count({
      rows: '*',
    });
    return Number(row.rows);
  }

  async remove(
    kind: RetentionKind,
    before: string,
    limit: number,
  ): Promise<number> {
    return await this.#knex.transaction(async tx => {
      const { table, with: removeWith } = OLD_RECORDS[kind];
      const old = this.#old(tx, kind, before)
        .orderBy('id')
        .limit(limit)
        .select('id');
      if (isPostgres(tx)) {
        // What somebody changes just now is looked at in the next turn.
        old.forUpdate().skipLocked();
      }
      const rows: { id: string }[] = await old;
      const ids = rows.map(({ id }) => id);
      await removeWith(tx, ids);
      await tx(table).whereIn('id', ids).delete();
      return ids.length;
    });
  }

  #old(knex: Knex, kind: RetentionKind, before: string): Knex.QueryBuilder {
    const { table, where } = OLD_RECORDS[kind];
    const instant = Date.parse(`${before}T00:00:00Z`) / 1000;
    return knex(table).where(rows => where(rows, { instant, date: before }));
  }
}
