import type { Knex } from 'knex';
import type { AnnouncementRow } from '../../database/tables';
import { whereCustomerVisible } from '../../permissions/whereVisible';
import type { AnnouncementsScope } from '../AnnouncementsStore';
import type { AnnouncementWithCustomers } from '../StoredAnnouncement';
import { readAnnouncements, readRecipients } from './readAnnouncements';

/** Announcements that somebody of the provider's side sees. */
export function shownTo(
  knex: Knex,
  { customers, except, author }: AnnouncementsScope,
) {
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

/** Completes rows with those of their customers that the same person sees. */
export async function withCustomers(
  knex: Knex,
  rows: readonly AnnouncementRow[],
  { customers, except }: AnnouncementsScope,
): Promise<AnnouncementWithCustomers[]> {
  const found = await readAnnouncements(knex, rows);
  const recipients = await readRecipients(
    knex,
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
