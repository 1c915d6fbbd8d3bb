import type { Knex } from 'knex';
import type {
  AnnouncementCustomerRow,
  AnnouncementProofRow,
  WithdrawalClaimRow,
  WithdrawalProofRow,
} from '../../database/tables';
import { CLAIMED_FOR, lockAnnouncement } from './changing';

/**
 * Claims those of some customers who were notified of an announcement, or may
 * have been, and not yet of its withdrawal, before anything is sent to them: two who begin at once
 * tell each customer once.
 *
 * @param claim - `at` in epoch seconds
 */
export async function claimWithdrawal(
  knex: Knex,
  claim: {
    readonly id: string;
    readonly at: number;
    readonly customerRefs: readonly string[];
  },
): Promise<readonly string[]> {
  const { id, at, customerRefs } = claim;
  return await knex.transaction(async tx => {
    await lockAnnouncement(tx, id);
    const told = tx<WithdrawalProofRow>('announcement_withdrawal_proofs')
      .where({ announcement_id: id })
      .select('customer_ref');
    const sending = tx<WithdrawalClaimRow>('announcement_withdrawal_claims')
      .where({ announcement_id: id, state: 'sending' })
      .where('claimed_at', '>', at - CLAIMED_FOR)
      .select('customer_ref');
    const notified = tx<AnnouncementProofRow>('announcement_proofs')
      .where({ announcement_id: id, how: 'notification' })
      .select('customer_ref');
    const claimed: string[] = await tx<AnnouncementCustomerRow>(
      'announcement_customers',
    )
      .where({ announcement_id: id })
      .whereIn('customer_ref', [...customerRefs])
      // Whoever was sending it when it was withdrawn was taken for dead, and may have notified them.
      .where(concerned =>
        concerned
          .whereIn('customer_ref', notified)
          .orWhere({ state: 'sending' }),
      )
      .whereNotIn('customer_ref', told)
      .whereNotIn('customer_ref', sending)
      .orderBy('customer_ref')
      .pluck('customer_ref');
    if (claimed.length > 0) {
      await tx<WithdrawalClaimRow>('announcement_withdrawal_claims')
        .insert(
          claimed.map(customerRef => ({
            announcement_id: id,
            customer_ref: customerRef,
            state: 'sending',
            claimed_at: at,
          })),
        )
        .onConflict(['announcement_id', 'customer_ref'])
        .merge();
    }
    return claimed;
  });
}
