import type { AnnouncementMail } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type {
  AnnouncementCustomerRow,
  AnnouncementProofRow,
  AnnouncementRow,
  WithdrawalClaimRow,
  WithdrawalProofRow,
} from '../../database/tables';
import { FieldConflictError } from '../../errors';
import type { RecipientKey } from '../AnnouncementsStore';
import { minuteOf } from '../minuteOf';
import type { StoredProof } from '../StoredAnnouncement';
import { lockAnnouncement } from './changing';
import { touchAnnounced } from './touchAnnounced';
import { withdrawalOf } from './withdrawAnnouncement';

const ofRecipient = ({ id, customerRef }: RecipientKey) => ({
  announcement_id: id,
  customer_ref: customerRef,
});

function proofToRow(key: RecipientKey, proof: StoredProof) {
  return {
    ...ofRecipient(key),
    how: proof.how,
    sent_at: proof.at,
    sent_by: proof.by,
    sent_to: JSON.stringify(proof.to),
    recorded_at: proof.recordedAt,
  };
}

/** Of the announcement: notice counts from it. */
async function keepTold(
  tx: Knex.Transaction,
  key: RecipientKey,
  proof: StoredProof,
): Promise<void> {
  const customerRefs = [key.customerRef];
  await touchAnnounced(tx, { id: key.id, customerRefs }, proof.recordedAt);
  await lockAnnouncement(tx, key.id);
  const withdrawal = await withdrawalOf(tx, key.id);
  // A mail that was sent before may be recorded afterwards.
  if (
    withdrawal !== undefined &&
    proof.how === 'mail' &&
    proof.at > Number(withdrawal.withdrawn_at)
  ) {
    throw new FieldConflictError('at', 'is after it was withdrawn');
  }
  await tx<AnnouncementProofRow>('announcement_proofs').insert(
    proofToRow(key, proof),
  );
  await tx<AnnouncementCustomerRow>('announcement_customers')
    .where(ofRecipient(key))
    .update({ state: 'told' });
  await tx<AnnouncementRow>('announcements')
    .where({ id: key.id })
    .where(later =>
      later.whereNull('sent_at').orWhere('sent_at', '>', proof.at),
    )
    .update({ sent_at: proof.at });
}

/** That it was withdrawn. */
async function keepWithdrawn(
  tx: Knex.Transaction,
  key: RecipientKey,
  proof: StoredProof,
): Promise<void> {
  await lockAnnouncement(tx, key.id);
  const withdrawal = await withdrawalOf(tx, key.id);
  if (withdrawal === undefined) {
    throw new FieldConflictError('about', 'is not withdrawn');
  }
  if (proof.at < minuteOf(Number(withdrawal.withdrawn_at))) {
    throw new FieldConflictError('at', 'is before it was withdrawn');
  }
  await tx<WithdrawalProofRow>('announcement_withdrawal_proofs').insert(
    proofToRow(key, proof),
  );
  await tx<WithdrawalClaimRow>('announcement_withdrawal_claims')
    .where(ofRecipient(key))
    .delete();
}

/** Keeps proof that a customer was told. */
export async function keepProof(
  knex: Knex,
  key: RecipientKey,
  about: AnnouncementMail,
  proof: StoredProof,
): Promise<void> {
  await knex.transaction(tx =>
    about === 'announcement'
      ? keepTold(tx, key, proof)
      : keepWithdrawn(tx, key, proof),
  );
}
