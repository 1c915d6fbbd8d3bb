import type { Knex } from 'knex';
import type {
  AnnouncementCustomerRow,
  AnnouncementRow,
} from '../../database/tables';
import type { AnnouncementsStore } from '../AnnouncementsStore';
import { changing, CLAIMED_FOR } from './changing';
import { readAnnouncements } from './readAnnouncements';

/**
 * Claims those of some customers that nobody has told or is telling, before
 * anything is sent to them.
 */
export async function claimRecipients(
  knex: Knex,
  claim: Parameters<AnnouncementsStore['claim']>[0],
): ReturnType<AnnouncementsStore['claim']> {
  const { id, at, customerRefs } = claim;
  return await changing(knex, claim, async tx => {
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
