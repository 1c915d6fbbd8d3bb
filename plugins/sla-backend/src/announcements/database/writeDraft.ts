import type { Knex } from 'knex';
import type {
  AnnouncementCustomerRow,
  AnnouncementEntityRow,
  AnnouncementRow,
} from '../../database/tables';
import { FieldConflictError } from '../../errors';
import type { AnnouncementsStore, Changing } from '../AnnouncementsStore';
import type { AnnouncementContent } from '../StoredAnnouncement';
import { changing } from './changing';
import { draftReplacement } from './draftReplacement';
import { insertConcerned, insertEntities } from './insertConcerned';

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

/** Inserts a draft with the customers that it concerns now. */
export async function insertDraft(
  tx: Knex.Transaction,
  made: Parameters<AnnouncementsStore['insert']>[0],
): Promise<void> {
  const { id, content, replaces, at, by } = made;
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
}

/** Changes a draft, and finds anew whom it concerns; what somebody decided stays. */
export async function changeDraft(
  knex: Knex,
  change: Changing & { readonly content: AnnouncementContent },
): Promise<void> {
  const { id, content } = change;
  await changing(knex, change, async tx => {
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

/** Removes what nobody was told. */
export async function discardDraft(
  knex: Knex,
  change: Changing,
): Promise<void> {
  const { id } = change;
  await changing(knex, change, async tx => {
    await requireUntold(tx, id);
    await tx<AnnouncementRow>('announcements').where({ id }).delete();
  });
}
