import type { Knex } from 'knex';
import type {
  AnnouncementCustomerRow,
  AnnouncementRow,
} from '../../database/tables';
import type { AnnouncementsStore } from '../AnnouncementsStore';
import type {
  StoredAnnouncement,
  ToldAnnouncement,
} from '../StoredAnnouncement';
import { readAnnouncements, readRecipients } from './readAnnouncements';

/** Of what announcements replace or are replaced by, the ids that a customer was told as well. */
async function linkedOf(
  knex: Knex,
  customerRef: string,
  found: readonly StoredAnnouncement[],
): Promise<ReadonlySet<string>> {
  const ids = found.flatMap(({ replaces, replacedBy }) =>
    [replaces, replacedBy].flatMap(other => other ?? []),
  );
  const told: string[] = await knex<AnnouncementCustomerRow>(
    'announcement_customers',
  )
    .where({ customer_ref: customerRef, state: 'told' })
    .whereIn('announcement_id', ids)
    .pluck('announcement_id');
  return new Set(told);
}

/** What a customer was told, newest first. */
export async function toldTo(
  knex: Knex,
  query: Parameters<AnnouncementsStore['told']>[0],
): Promise<readonly ToldAnnouncement[]> {
  const { customerRef, id, after, limit } = query;
  const select = knex<AnnouncementRow>('announcements')
    .whereIn(
      'id',
      knex<AnnouncementCustomerRow>('announcement_customers')
        .where({ customer_ref: customerRef, state: 'told' })
        .select('announcement_id'),
    )
    .orderBy('key', 'desc')
    .limit(limit);
  if (id !== undefined) {
    select.where({ id });
  }
  if (after !== undefined) {
    select.where(
      'key',
      '<',
      knex<AnnouncementRow>('announcements')
        .where({ id: after[0] })
        .select('key'),
    );
  }
  const found = await readAnnouncements(knex, await select);
  const recipients = await readRecipients(
    knex,
    found.map(one => one.id),
    only => only.where('announcement_customers.customer_ref', customerRef),
  );
  const linked = await linkedOf(knex, customerRef, found);
  const isTold = (other: string | null) => other !== null && linked.has(other);
  return found.flatMap(announcement =>
    (recipients.get(announcement.id) ?? []).map(recipient => ({
      ...announcement,
      recipient,
      isReplacement: isTold(announcement.replaces),
      isReplaced: isTold(announcement.replacedBy),
    })),
  );
}
