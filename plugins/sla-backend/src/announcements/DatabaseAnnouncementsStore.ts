import type { AnnouncementMail } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type {
  AnnouncementCustomerRow,
  AnnouncementEntityRow,
  AnnouncementObjectionRow,
  WithdrawalClaimRow,
} from '../database/tables';
import { objectOfKey } from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import { insertOnce } from '../idempotency/insertOnce';
import type { Numbered } from '../paging/page';
import type {
  AnnouncementsScope,
  AnnouncementsStore,
  Changing,
  RecipientKey,
} from './AnnouncementsStore';
import { claimRecipients } from './database/claimRecipients';
import { claimWithdrawal } from './database/claimWithdrawal';
import { decideRecipient } from './database/decideRecipient';
import { keepProof } from './database/keepProof';
import { whereRelated } from './database/related';
import { shownTo, withCustomers } from './database/shownTo';
import { toldTo } from './database/toldTo';
import { withdrawAnnouncement } from './database/withdrawAnnouncement';
import { changeDraft, discardDraft, insertDraft } from './database/writeDraft';
import type {
  AnnouncementContent,
  AnnouncementWithCustomers,
  StoredObjection,
  StoredProof,
  ToldAnnouncement,
} from './StoredAnnouncement';

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
    const { id, at, idempotencyKey } = made;
    return await insertOnce(this.#knex, { id, now: at, idempotencyKey }, tx =>
      insertDraft(tx, made),
    );
  }

  async get(
    id: string,
    scope: AnnouncementsScope,
  ): Promise<AnnouncementWithCustomers | undefined> {
    const rows = await shownTo(this.#knex, scope).where('announcements.id', id);
    const [found] = await withCustomers(this.#knex, rows, scope);
    return found;
  }

  async list(
    query: Parameters<AnnouncementsStore['list']>[0],
  ): Promise<readonly Numbered<AnnouncementWithCustomers>[]> {
    const { scope, entityRef, after, limit } = query;
    const knex = this.#knex;
    const select = shownTo(this.#knex, scope)
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
      select.where('announcements.key', '<', Number(after[0]));
    }
    const rows = await select;
    const found = await withCustomers(knex, rows, scope);
    return found.map((item, i) => ({ key: String(rows[i].key), item }));
  }

  async change(
    change: Changing & { readonly content: AnnouncementContent },
  ): Promise<void> {
    await changeDraft(this.#knex, change);
  }

  async discard(change: Changing): Promise<void> {
    await discardDraft(this.#knex, change);
  }

  async withdraw(
    change: Changing & { readonly reason: string },
  ): Promise<void> {
    await withdrawAnnouncement(this.#knex, change);
  }

  async decide(
    decision: Parameters<AnnouncementsStore['decide']>[0],
  ): Promise<void> {
    await decideRecipient(this.#knex, decision);
  }

  async claim(
    claim: Changing & { readonly customerRefs: readonly string[] },
  ): ReturnType<AnnouncementsStore['claim']> {
    return await claimRecipients(this.#knex, claim);
  }

  async claimWithdrawal(
    claim: Parameters<AnnouncementsStore['claimWithdrawal']>[0],
  ): Promise<readonly string[]> {
    return await claimWithdrawal(this.#knex, claim);
  }

  async release(
    key: RecipientKey,
    about: AnnouncementMail,
    state: 'planned' | 'failed',
  ): Promise<void> {
    if (about === 'announcement') {
      await this.#recipient(key).where('state', 'sending').update({ state });
      return;
    }
    const claim = this.#knex<WithdrawalClaimRow>(
      'announcement_withdrawal_claims',
    ).where({ announcement_id: key.id, customer_ref: key.customerRef });
    await (state === 'failed' ? claim.update({ state }) : claim.delete());
  }

  async prove(
    key: RecipientKey,
    about: AnnouncementMail,
    proof: StoredProof,
  ): Promise<void> {
    await keepProof(this.#knex, key, about, proof);
  }

  async told(
    query: Parameters<AnnouncementsStore['told']>[0],
  ): Promise<readonly ToldAnnouncement[]> {
    return await toldTo(this.#knex, query);
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
}
