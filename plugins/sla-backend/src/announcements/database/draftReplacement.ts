import type { Knex } from 'knex';
import { chunksOf } from '../../database/chunksOf';
import type {
  AnnouncementCustomerRow,
  AnnouncementReplacementRow,
} from '../../database/tables';
import { FieldConflictError } from '../../errors';
import { lockAnnouncement } from './changing';
import { withdrawalOf } from './withdrawAnnouncement';

/** Stays below SQLite's limit on bound values. */
const ROWS_PER_INSERT = 80;

/**
 * Links a new draft with the withdrawn announcement in whose place it is, and
 * takes over its customers: who was told is told again, and who was left out
 * stays so. The customers that it concerns now are stored already.
 *
 * @throws FieldConflictError - where that holds still, or was replaced before
 */
export async function draftReplacement(
  tx: Knex.Transaction,
  draft: {
    readonly id: string;
    readonly replaces: string;
    readonly by: string;
  },
): Promise<void> {
  const { id, replaces, by } = draft;
  await lockAnnouncement(tx, replaces);
  if ((await withdrawalOf(tx, replaces)) === undefined) {
    throw new FieldConflictError('replaces', 'is not withdrawn');
  }
  const known = await tx<AnnouncementReplacementRow>(
    'announcement_replacements',
  )
    .where({ replaces })
    .first();
  if (known !== undefined) {
    throw new FieldConflictError('replaces', 'is replaced already');
  }
  await tx<AnnouncementReplacementRow>('announcement_replacements').insert({
    announcement_id: id,
    replaces,
  });
  const before = await tx<AnnouncementCustomerRow>('announcement_customers')
    .where({ announcement_id: replaces })
    .where(kept => kept.where('state', 'told').orWhereNotNull('decided_by'));
  for (const chunk of chunksOf(before, ROWS_PER_INSERT)) {
    await tx<AnnouncementCustomerRow>('announcement_customers')
      .insert(
        chunk.map(row => ({
          ...row,
          announcement_id: id,
          state: row.state === 'left-out' ? 'left-out' : 'planned',
          decided_by: row.decided_by ?? by,
          claimed_at: null,
          read_at: null,
          read_by: null,
        })),
      )
      .onConflict(['announcement_id', 'customer_ref'])
      .merge(['state', 'reason', 'decided_by']);
  }
}
