import { randomUUID } from 'node:crypto';
import {
  formatInstant,
  type Contact,
  type ContactState,
  type WriteContact,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { chunksOf } from '../database/chunksOf';
import { revisionOf } from '../database/revisionOf';
import type { ContactRow } from '../database/tables';
import { objectOfKey } from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import { insertOnce } from '../idempotency/insertOnce';
import type { Numbered } from '../paging/page';
import type { ContactsStore, ContactKey } from './ContactsStore';

function rowToContact(row: ContactRow): Contact {
  const { changed_at: changedAt } = row;
  return {
    id: row.id,
    customerRef: row.customer_ref,
    name: row.name,
    function: row.function,
    email: row.email,
    phone: row.phone,
    language: row.language,
    receivesAnnouncements: Boolean(row.receives_announcements),
    receivesReports: Boolean(row.receives_reports),
    state: row.state as ContactState,
    createdAt: formatInstant(Number(row.created_at)),
    createdBy: row.created_by,
    changedAt: changedAt === null ? null : formatInstant(Number(changedAt)),
    changedBy: row.changed_by,
    etag: String(row.revision),
  };
}

function contactToRow(contact: WriteContact) {
  return {
    name: contact.name,
    function: contact.function,
    email: contact.email,
    phone: contact.phone,
    language: contact.language,
    receives_announcements: contact.receivesAnnouncements,
    receives_reports: contact.receivesReports,
    state: contact.state,
  };
}

function newContactToRow(
  made: ContactKey & { contact: WriteContact; at: number; by: string },
): Omit<ContactRow, 'key'> {
  return {
    id: made.id,
    customer_ref: made.customerRef,
    ...contactToRow(made.contact),
    revision: 1,
    created_at: made.at,
    created_by: made.by,
    changed_at: null,
    changed_by: null,
  };
}

/** Small enough for SQLite's limit on bound values. */
const ROWS_PER_STATEMENT = 200;

/** Contacts in the portal's database. */
export class DatabaseContactsStore implements ContactsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseContactsStore {
    return new DatabaseContactsStore(options.knex);
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async insert(made: Parameters<ContactsStore['insert']>[0]): Promise<string> {
    const { id, at, idempotencyKey } = made;
    return await insertOnce(this.#knex, { id, now: at, idempotencyKey }, tx =>
      tx<ContactRow>('contacts').insert(newContactToRow(made)),
    );
  }

  async insertAll(
    contacts: Parameters<ContactsStore['insertAll']>[0],
    request: Parameters<ContactsStore['insertAll']>[1],
  ): Promise<void> {
    const { at, by, idempotencyKey } = request;
    const batch = { id: randomUUID(), now: at, idempotencyKey };
    await insertOnce(this.#knex, batch, async tx => {
      const rows = contacts.map(one => newContactToRow({ ...one, at, by }));
      for (const chunk of chunksOf(rows, ROWS_PER_STATEMENT)) {
        await tx<ContactRow>('contacts').insert(chunk);
      }
    });
  }

  async get({ customerRef, id }: ContactKey): Promise<Contact | undefined> {
    const row = await this.#knex<ContactRow>('contacts')
      .where({ id, customer_ref: customerRef })
      .first();
    return row && rowToContact(row);
  }

  async list(query: {
    customerRef: string;
    after?: readonly string[];
    limit: number;
  }): Promise<readonly Numbered<Contact>[]> {
    const { customerRef, after, limit } = query;
    const select = this.#knex<ContactRow>('contacts')
      .where('customer_ref', customerRef)
      .orderBy('key')
      .limit(limit);
    if (after !== undefined) {
      select.where('key', '>', Number(after[0]));
    }
    return (await select).map(row => ({
      key: String(row.key),
      item: rowToContact(row),
    }));
  }

  async update(
    change: Parameters<ContactsStore['update']>[0],
  ): Promise<boolean> {
    const { id, etag, contact, at, by } = change;
    const revision = revisionOf(etag);
    const changed = await this.#knex<ContactRow>('contacts')
      .where({ id, revision })
      .update({
        ...contactToRow(contact),
        revision: revision + 1,
        changed_at: at,
        changed_by: by,
      });
    return changed > 0;
  }

  async remove({
    id,
    etag,
  }: Parameters<ContactsStore['remove']>[0]): Promise<boolean> {
    const removed = await this.#knex<ContactRow>('contacts')
      .where({ id, revision: revisionOf(etag) })
      .delete();
    return removed > 0;
  }
}
