import type { Knex } from 'knex';
import type {
  AnnouncementCustomerRow,
  AnnouncementWithdrawalRow,
} from '../../database/tables';
import { FieldConflictError } from '../../errors';
import type { Changing } from '../AnnouncementsStore';
import {
  CLAIMED_FOR,
  countChange,
  lockAnnouncement,
  requireEtag,
} from './changing';
import { touchAnnounced } from './touchAnnounced';

/** That an announcement was withdrawn; undefined where it was not. */
export async function withdrawalOf(
  tx: Knex,
  id: string,
): Promise<AnnouncementWithdrawalRow | undefined> {
  return await tx<AnnouncementWithdrawalRow>('announcement_withdrawals')
    .where({ announcement_id: id })
    .first();
}

/** What nobody was told is discarded; what is being told has to be told first. */
function requireSent(
  customers: readonly AnnouncementCustomerRow[],
  now: number,
): void {
  const begun = customers.filter(
    ({ state }) => state !== 'planned' && state !== 'left-out',
  );
  if (begun.length === 0) {
    throw new FieldConflictError('state', 'was sent to nobody: discard it');
  }
  const isSending = begun.some(
    ({ state, claimed_at: claimedAt }) =>
      state === 'sending' && Number(claimedAt) > now - CLAIMED_FOR,
  );
  if (isSending) {
    throw new FieldConflictError(
      'state',
      'is being sent: withdraw it once that is done',
    );
  }
}

/**
 * Withdraws an announcement that was sent, and touches the days that this
 * changes figures of. Again by the same person with the same reason does
 * nothing, so that a request may be sent again.
 */
export async function withdrawAnnouncement(
  knex: Knex,
  change: Changing & { readonly reason: string },
): Promise<void> {
  const { id, etag, at, by, reason } = change;
  await knex.transaction(async tx => {
    const ofIt = () =>
      tx<AnnouncementCustomerRow>('announcement_customers')
        .where({ announcement_id: id })
        .orderBy('customer_ref');
    const customerRefs: string[] = await ofIt().pluck('customer_ref');
    await touchAnnounced(tx, { id, customerRefs }, at);
    const row = await lockAnnouncement(tx, id);
    const known = await withdrawalOf(tx, id);
    if (known?.withdrawn_by === by && known.reason === reason) {
      return;
    }
    if (known !== undefined) {
      throw new FieldConflictError('state', 'is withdrawn already');
    }
    requireEtag(row.revision, etag);
    requireSent(await ofIt(), at);
    await tx<AnnouncementWithdrawalRow>('announcement_withdrawals').insert({
      announcement_id: id,
      reason,
      withdrawn_at: at,
      withdrawn_by: by,
    });
    await countChange(tx, row, change);
  });
}
