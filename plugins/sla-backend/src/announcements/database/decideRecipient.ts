import type { Knex } from 'knex';
import type { AnnouncementCustomerRow } from '../../database/tables';
import { FieldConflictError } from '../../errors';
import type { AnnouncementsStore } from '../AnnouncementsStore';
import { changing } from './changing';
import { withdrawalOf } from './withdrawAnnouncement';

/** Leaves a customer out of an announcement, or adds it. */
export async function decideRecipient(
  knex: Knex,
  decision: Parameters<AnnouncementsStore['decide']>[0],
): Promise<void> {
  const { id, customerRef, isTold, reason, by } = decision;
  await changing(knex, decision, async tx => {
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
