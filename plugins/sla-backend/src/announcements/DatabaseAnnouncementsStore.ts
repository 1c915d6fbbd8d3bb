import type { AnnouncementMail } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type {
  AnnouncementCustomerRow,
  AnnouncementEntityRow,
  AnnouncementObjectionRow,
  AnnouncementRow,
  WithdrawalClaimRow,
} from '../database/tables';
import { FieldConflictError } from '../errors';
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
import { changing, CLAIMED_FOR } from './database/changing';
import { claimWithdrawal } from './database/claimWithdrawal';
import { draftReplacement } from './database/draftReplacement';
import { insertConcerned, insertEntities } from './database/insertConcerned';
import { readAnnouncements } from './database/readAnnouncements';
import { whereRelated } from './database/related';
import { shownTo, withCustomers } from './database/shownTo';
import { toldTo } from './database/toldTo';
import { keepProof } from './database/keepProof';
import {
  withdrawalOf,
  withdrawAnnouncement,
} from './database/withdrawAnnouncement';
import type {
  AnnouncementContent,
  AnnouncementWithCustomers,
  StoredObjection,
  StoredProof,
  ToldAnnouncement,
} from './StoredAnnouncement';

function contentToRow(content: AnnouncementContent) {
  return {
    kind: content.kind,
    title: content.title,
    text: content.text,
    starts_at: content.from,
    ends_at: content.to,
  };
}

async function requireUntold(tx: Knex.Transaction, id: string): Promise<void> {
  const [begun] = await tx<AnnouncementCustomerRow>('announcement_customers')
    .where({ announcement_id: id })
    .whereNotIn('state', ['planned', 'left-out'])
    .limit(1);
  if (begun !== undefined) {
    throw new FieldConflictError(
      'state',
      'is sent: what a customer was told is not changed; withdraw it and announce it anew',
    );
  }
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
    const { id, content, replaces, at, by, idempotencyKey } = made;
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
        if (replaces !== null) {
          await draftReplacement(tx, { id, replaces, by });
        }
      },
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
    const { id, content } = change;
    await changing(this.#knex, change, async tx => {
      await requireUntold(tx, id);
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

  async discard(change: Changing): Promise<void> {
    const { id } = change;
    await changing(this.#knex, change, async tx => {
      await requireUntold(tx, id);
      await tx<AnnouncementRow>('announcements').where({ id }).delete();
    });
  }

  async withdraw(
    change: Changing & { readonly reason: string },
  ): Promise<void> {
    await withdrawAnnouncement(this.#knex, change);
  }

  async decide(
    decision: Parameters<AnnouncementsStore['decide']>[0],
  ): Promise<void> {
    const { id, customerRef, isTold, reason, by } = decision;
    await changing(this.#knex, decision, async tx => {
      if ((await withdrawalOf(tx, id)) !== undefined) {
        throw new FieldConflictError('state', 'is withdrawn');
      }
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
    return await changing(this.#knex, claim, async tx => {
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
