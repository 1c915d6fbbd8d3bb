import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import {
  claimIdempotencyKey,
  objectOfKey,
} from '../idempotency/claimIdempotencyKey';
import { chunksOf } from '../database/chunksOf';
import { isPostgres } from '../database/isPostgres';
import type {
  AgreementCalendarRow,
  AgreementRow,
  CalendarRow,
  CalendarVersionRow,
} from '../database/tables';
import { FieldConflictError, StaleVersionError } from '../errors';
import type { Scope } from '../permissions/Scope';
import { whereAgreementVisible } from '../permissions/whereVisible';
import type {
  CalendarsScope,
  CalendarsStore,
  StoredCalendar,
  StoredCalendarVersion,
} from './CalendarsStore';
import {
  readCalendars,
  readVersions,
  versionToRow,
} from './database/readCalendars';

/** Stays below SQLite's limit on bound values. */
const IDS_PER_STATEMENT = 400;

/** Calendars in the portal's database. */
export class DatabaseCalendarsStore implements CalendarsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseCalendarsStore {
    return new DatabaseCalendarsStore(options.knex);
  }

  async isMade(key: IdempotencyKey, now: number): Promise<boolean> {
    return (await objectOfKey(this.#knex, { ...key, now })) !== undefined;
  }

  async insert(
    version: StoredCalendarVersion,
    idempotencyKey?: IdempotencyKey,
  ): Promise<void> {
    const { name, storedAt, storedBy } = version;
    await this.#knex.transaction(async tx => {
      if (idempotencyKey !== undefined) {
        // Only to see whether the key is new: the same body has the same name.
        const objectId = randomUUID();
        const made = await claimIdempotencyKey(tx, {
          ...idempotencyKey,
          objectId,
          now: storedAt,
        });
        if (made !== objectId) {
          return;
        }
      }
      const stored = await tx<CalendarRow>('calendars')
        .insert({
          name,
          version: version.version,
          created_at: storedAt,
          created_by: storedBy,
        })
        .onConflict('name')
        .ignore()
        .returning('name');
      if (stored.length === 0) {
        throw new FieldConflictError('name', `${name} is taken`);
      }
      await tx<CalendarVersionRow>('calendar_versions').insert(
        versionToRow(version),
      );
    });
  }

  async addVersion(version: StoredCalendarVersion): Promise<void> {
    const { name } = version;
    await this.#knex.transaction(async tx => {
      const select = tx<CalendarRow>('calendars').where({ name }).first();
      const calendar = await (isPostgres(tx) ? select.forUpdate() : select);
      if (calendar === undefined) {
        throw new NotFoundError(`There is no calendar ${name}`);
      }
      if (calendar.version !== version.version - 1) {
        throw new StaleVersionError({
          field: 'If-Match',
          yours: String(version.version - 1),
          current: String(calendar.version),
        });
      }
      await tx<CalendarVersionRow>('calendar_versions').insert(
        versionToRow(version),
      );
      await tx<CalendarRow>('calendars')
        .where({ name })
        .update({ version: version.version });
      await touchFollowers(tx, name);
    });
  }

  async get(query: {
    name: string;
    version?: number;
    scope: CalendarsScope;
  }): Promise<StoredCalendar | undefined> {
    const { name, version, scope } = query;
    const found = await this.#visible(scope).where({ name }).first();
    if (found === undefined) {
      return undefined;
    }
    const [calendar] = await readCalendars(this.#knex, [
      { name, version: version ?? found.version },
    ]);
    return calendar;
  }

  async versionsOf(
    names: readonly string[],
  ): Promise<readonly StoredCalendarVersion[]> {
    return await readVersions(this.#knex, names);
  }

  async list(query: {
    scope: CalendarsScope;
    after?: readonly string[];
    limit: number;
  }): Promise<readonly StoredCalendar[]> {
    const { scope, after, limit } = query;
    const select = this.#visible(scope).orderBy('name').limit(limit);
    if (after !== undefined) {
      select.where('name', '>', after[0]);
    }
    return await readCalendars(this.#knex, await select);
  }

  async usedBy(query: {
    name: string;
    scope: Scope<AgreementFilter>;
    after?: readonly string[];
    limit: number;
  }): Promise<readonly string[]> {
    const { name, scope, after, limit } = query;
    const select = whereAgreementVisible(
      this.#knex<AgreementRow>('agreements'),
      scope,
    )
      .whereIn(
        'agreements.id',
        this.#knex<AgreementCalendarRow>('agreement_calendars')
          .where('calendar_name', name)
          .select('agreement_id'),
      )
      .orderBy('agreements.id')
      .limit(limit);
    if (after !== undefined) {
      select.where('agreements.id', '>', after[0]);
    }
    return await select.pluck('agreements.id');
  }

  #visible(
    scope: CalendarsScope,
  ): Knex.QueryBuilder<CalendarRow, CalendarRow[]> {
    const knex = this.#knex;
    const select = knex<CalendarRow>('calendars').select('*');
    switch (scope.kind) {
      case 'all':
        return select;
      case 'none':
        return select.whereRaw('1 = 0');
      default:
        return select.whereIn(
          'name',
          whereAgreementVisible(
            knex('agreements')
              .join('agreement_versions', join =>
                join
                  .on('agreement_versions.agreement_id', 'agreements.id')
                  .andOnVal('agreement_versions.stage', '<>', 'draft'),
              )
              .join('agreement_calendars', join =>
                join
                  .on(
                    'agreement_calendars.agreement_id',
                    'agreement_versions.agreement_id',
                  )
                  .andOn(
                    'agreement_calendars.version',
                    'agreement_versions.version',
                  ),
              )
              .select('agreement_calendars.calendar_name'),
            scope.agreements,
          ),
        );
    }
  }
}

/** A new revision of each agreement that follows a calendar: whoever remembers one reads it anew. */
async function touchFollowers(
  tx: Knex.Transaction,
  name: string,
): Promise<void> {
  const select = tx<AgreementRow>('agreements')
    .whereIn(
      'id',
      tx<AgreementCalendarRow>('agreement_calendars')
        .where({ calendar_name: name, follows: true })
        .select('agreement_id'),
    )
    .orderBy('id');
  // In one order, so that two calendars that an agreement follows do not wait for each other.
  const rows = await (isPostgres(tx) ? select.forUpdate() : select);
  for (const chunk of chunksOf(rows, IDS_PER_STATEMENT)) {
    await tx<AgreementRow>('agreements')
      .whereIn(
        'id',
        chunk.map(({ id }) => id),
      )
      .increment('revision', 1);
  }
}
