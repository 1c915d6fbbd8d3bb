import { NotFoundError } from '@backstage/errors';
import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import type {
  AnnouncementCustomerRow,
  AnnouncementEntityRow,
  AnnouncementObjectionRow,
  AnnouncementProofRow,
  AnnouncementRow,
} from '../database/tables';
import { FieldConflictError, StaleVersionError } from '../errors';
import { objectOfKey } from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import { insertOnce } from '../idempotency/insertOnce';
import { whereCustomerVisible } from '../permissions/whereVisible';
import type {
  AnnouncementsScope,
  AnnouncementsStore,
  Changing,
  RecipientKey,
} from './AnnouncementsStore';
import { insertConcerned, insertEntities } from './database/insertConcerned';
import {
  readAnnouncements,
  readRecipients,
} from './database/readAnnouncements';
import { whereRelated } from './database/related';
import { touchAnnounced } from './database/touchAnnounced';
import type {
  AnnouncementContent,
  AnnouncementWithCustomers,
  StoredObjection,
  StoredProof,
  ToldAnnouncement,
} from './StoredAnnouncement';

/** After how many seconds whoever is sending is taken for dead. */
const CLAIMED_FOR = 3600;

function contentToRow(content: AnnouncementContent) {
  return {
    kind: content.kind,
    title: content.title,
    text: content.text,
    starts_at: content.from,
    ends_at: content.to,
  };
}

/** Announcements in the portal's database. */
export class DatabaseAnnouncementsStore implements AnnouncementsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseAnnouncementsStore {
    return new DatabaseAnnouncementsStore(options.knex);
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async insert(
    made: Parameters<AnnouncementsStore['insert']>[0],
  ): Promise<string> {
    const { id, content, at, by, idempotencyKey } = made;
    return await insertOnce(
      this.#knex,
      { id, now: at, idempotencyKey },
      async tx => {
        await tx<AnnouncementRow>('announcements').insert({
          id,
          ...contentToRow(content),
          maintenance_window_id: made.maintenanceWindow,
          revision: 1,
          created_at: at,
          created_by: by,
          changed_at: null,
          changed_by: null,
          sent_at: null,
        });
        await insertEntities(tx, id, content.entities);
        await insertConcerned(tx, id, content.entities);
      },
    );
  }

  async get(
    id: string,
    scope: AnnouncementsScope,
  ): Promise<AnnouncementWithCustomers | undefined> {
    const rows = await this.#visible(scope).where('announcements.id', id);
    const [found] = await this.#complete(rows, scope);
    return found;
  }

  async list(
    query: Parameters<AnnouncementsStore['list']>[0],
  ): Promise<readonly AnnouncementWithCustomers[]> {
    const { scope, entityRef, after, limit } = query;
    const knex = this.#knex;
    const select = this.#visible(scope)
      .orderBy('announcements.key', 'desc')
      .limit(limit);
    if (entityRef !== undefined) {
      select.whereIn(
        'announcements.id',
        knex<AnnouncementEntityRow>('announcement_entities')
          .modify(whereRelated, knex, 'entity_ref', [entityRef])
          .select('announcement_id'),
      );
    }
    if (after !== undefined) {
      select.where('announcements.key', '<', this.#keyOf(after[0]));
    }
    return await this.#complete(await select, scope);
  }

  async change(
    change: Changing & { readonly content: AnnouncementContent },
  ): Promise<void> {
    const { id, content } = change;
    await this.#changing(change, async tx => {
      const [begun] = await tx<AnnouncementCustomerRow>(
        'announcement_customers',
      )
        .where({ announcement_id: id })
        .whereNotIn('state', ['planned', 'left-out'])
        .limit(1);
      if (begun !== undefined) {
        throw new FieldConflictError(
          'state',
          'is sent: what a customer was told is not changed; announce it anew',
        );
      }
      await tx<AnnouncementRow>('announcements')
        .where({ id })
        .update(contentToRow(content));
      await tx<AnnouncementEntityRow>('announcement_entities')
        .where({ announcement_id: id })
        .delete();
      await insertEntities(tx, id, content.entities);
      await tx<AnnouncementCustomerRow>('announcement_customers')
        .where({ announcement_id: id })
        .whereNull('decided_by')
        .delete();
      await insertConcerned(tx, id, content.entities);
    });
  }

  async decide(
    decision: Parameters<AnnouncementsStore['decide']>[0],
  ): Promise<void> {
    const { id, customerRef, isTold, reason, by } = decision;
    await this.#changing(decision, async tx => {
      const key = { announcement_id: id, customer_ref: customerRef };
      const known = await tx<AnnouncementCustomerRow>('announcement_customers')
        .where(key)
        .first();
      if (known && !['planned', 'left-out'].includes(known.state)) {
        throw new FieldConflictError('customer', 'has been told already');
      }
      const decided = {
        state: isTold ? 'planned' : 'left-out',
        reason,
        decided_by: by,
      };
      await tx<AnnouncementCustomerRow>('announcement_customers')
        .insert({
          ...key,
          ...decided,
          concerns: JSON.stringify([
            { kind: 'added', entityRef: null, agreementId: null },
          ]),
          claimed_at: null,
          read_at: null,
          read_by: null,
        })
        .onConflict(['announcement_id', 'customer_ref'])
        .merge(decided);
    });
  }

  async claim(
    claim: Changing & { readonly customerRefs: readonly string[] },
  ): ReturnType<AnnouncementsStore['claim']> {
    const { id, at, customerRefs } = claim;
    return await this.#changing(claim, async tx => {
      const open = tx<AnnouncementCustomerRow>('announcement_customers')
        .where({ announcement_id: id })
        .whereIn('customer_ref', [...customerRefs])
        .where(free =>
          free
            .whereIn('state', ['planned', 'failed'])
            .orWhere(dead =>
              dead
                .where('state', 'sending')
                .where('claimed_at', '<=', at - CLAIMED_FOR),
            ),
        );
      const claimed = await open
        .clone()
        .orderBy('customer_ref')
        .pluck('customer_ref');
      await open.update({ state: 'sending', claimed_at: at });
      const rows = await tx<AnnouncementRow>('announcements').where({ id });
      const [announcement] = await readAnnouncements(tx, rows);
      return { announcement, claimed };
    });
  }

  async release(key: RecipientKey, state: 'planned' | 'failed'): Promise<void> {
    await this.#recipient(key).where('state', 'sending').update({ state });
  }

  async prove(key: RecipientKey, proof: StoredProof): Promise<void> {
    await this.#knex.transaction(async tx => {
      // Before the row of the announcement: judging holds its indicators first, too.
      await touchAnnounced(tx, key, proof.recordedAt);
      await tx<AnnouncementProofRow>('announcement_proofs').insert({
        announcement_id: key.id,
        customer_ref: key.customerRef,
        how: proof.how,
        sent_at: proof.at,
        sent_by: proof.by,
        sent_to: JSON.stringify(proof.to),
        recorded_at: proof.recordedAt,
      });
      await this.#recipient(key, tx).update({ state: 'told' });
      await tx<AnnouncementRow>('announcements')
        .where({ id: key.id })
        .where(later =>
          later.whereNull('sent_at').orWhere('sent_at', '>', proof.at),
        )
        .update({ sent_at: proof.at });
    });
  }

  async told(
    query: Parameters<AnnouncementsStore['told']>[0],
  ): Promise<readonly ToldAnnouncement[]> {
    const { customerRef, id, after, limit } = query;
    const select = this.#knex<AnnouncementRow>('announcements')
      .whereIn(
        'id',
        this.#knex<AnnouncementCustomerRow>('announcement_customers')
          .where({ customer_ref: customerRef, state: 'told' })
          .select('announcement_id'),
      )
      .orderBy('key', 'desc')
      .limit(limit);
    if (id !== undefined) {
      select.where({ id });
    }
    if (after !== undefined) {
      select.where('key', '<', this.#keyOf(after[0]));
    }
    const found = await readAnnouncements(this.#knex, await select);
    const recipients = await readRecipients(
      this.#knex,
      found.map(one => one.id),
      only => only.where('announcement_customers.customer_ref', customerRef),
    );
    return found.flatMap(announcement =>
      (recipients.get(announcement.id) ?? []).map(recipient => ({
        ...announcement,
        recipient,
      })),
    );
  }

  async read(
    key: RecipientKey,
    { at, by }: { readonly at: number; readonly by: string },
  ): Promise<void> {
    await this.#recipient(key)
      .whereNull('read_at')
      .update({ read_at: at, read_by: by });
  }

  async object(
    { id, customerRef }: RecipientKey,
    objection: StoredObjection,
    idempotencyKey?: IdempotencyKey,
  ): Promise<void> {
    await insertOnce(
      this.#knex,
      { id: objection.id, now: objection.at, idempotencyKey },
      tx =>
        tx<AnnouncementObjectionRow>('announcement_objections').insert({
          ...objection,
          announcement_id: id,
          customer_ref: customerRef,
        }),
    );
  }

  #recipient({ id, customerRef }: RecipientKey, knex: Knex = this.#knex) {
    return knex<AnnouncementCustomerRow>('announcement_customers').where({
      announcement_id: id,
      customer_ref: customerRef,
    });
  }

  #keyOf(id: string) {
    return this.#knex<AnnouncementRow>('announcements')
      .where({ id })
      .select('key');
  }

  /** Changes what is locked and as the caller read it, and counts the change. */
  async #changing<T>(
    { id, etag, at, by }: Changing,
    make: (tx: Knex.Transaction) => Promise<T>,
  ): Promise<T> {
    return await this.#knex.transaction(async tx => {
      const select = tx<AnnouncementRow>('announcements').where({ id }).first();
      const row = await (isPostgres(tx) ? select.forUpdate() : select);
      if (row === undefined) {
        throw new NotFoundError(`There is no announcement ${id}`);
      }
      const current = String(row.revision);
      if (current !== etag) {
        throw new StaleVersionError({
          field: 'If-Match',
          yours: etag,
          current,
        });
      }
      const made = await make(tx);
      await tx<AnnouncementRow>('announcements')
        .where({ id })
        .update({ revision: row.revision + 1, changed_at: at, changed_by: by });
      return made;
    });
  }

  #visible({ customers, except, author }: AnnouncementsScope) {
    const knex = this.#knex;
    return knex<AnnouncementRow>('announcements')
      .where(seen => {
        seen.whereExists(
          whereCustomerVisible(
            knex('announcement_customers')
              .join(
                'customers',
                'customers.ref',
                'announcement_customers.customer_ref',
              )
              .whereRaw(
                'announcement_customers.announcement_id = announcements.id',
              )
              .whereNotIn('customers.ref', [...except]),
            customers,
          ),
        );
        if (author !== null) {
          seen.orWhere('announcements.created_by', author);
        }
      })
      .select('announcements.*');
  }

  async #complete(
    rows: readonly AnnouncementRow[],
    { customers, except }: AnnouncementsScope,
  ): Promise<AnnouncementWithCustomers[]> {
    const found = await readAnnouncements(this.#knex, rows);
    const recipients = await readRecipients(
      this.#knex,
      found.map(({ id }) => id),
      query =>
        whereCustomerVisible(
          query.whereNotIn('customers.ref', [...except]),
          customers,
        ),
    );
    return found.map(announcement => ({
      ...announcement,
      customers: recipients.get(announcement.id) ?? [],
    }));
  }
}
