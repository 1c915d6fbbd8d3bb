import type { Knex } from 'knex';
import type {
  AgreementApprovalRow,
  AgreementApproverRow,
  AgreementVersionRow,
} from '../../database/tables';
import type { StoredApproval } from '../StoredAgreement';
import type { ChangeOf } from './ChangeOf';
import { insertPromiseCheck } from '../../promiseCheck/database/insertPromiseCheck';
import { insertTerms, pinTerms } from './writeTerms';

async function insertSaid(
  tx: Knex.Transaction,
  id: string,
  approval: StoredApproval,
): Promise<void> {
  await tx<AgreementApprovalRow>('agreement_approvals').insert({
    agreement_id: id,
    version: approval.version,
    kind: approval.kind,
    terms_hash: approval.termsHash,
    note: approval.note,
    at: approval.at,
    by: approval.by,
  });
}

/** Keeps what was said about a draft, and whom it was asked of. */
export async function insertApproval(
  tx: Knex.Transaction,
  id: string,
  { approval, approvers }: ChangeOf<'approval'>,
): Promise<void> {
  await insertSaid(tx, id, approval);
  if (approvers.length > 0) {
    await tx<AgreementApproverRow>('agreement_approvers')
      .insert(approvers.map(ref => ({ agreement_id: id, group_ref: ref })))
      .onConflict(['agreement_id', 'group_ref'])
      .ignore();
  }
}

/** From now on the terms of the version never change. */
export async function writeOffer(
  tx: Knex.Transaction,
  id: string,
  change: ChangeOf<'offer'>,
): Promise<void> {
  const { version, terms } = change;
  if (change.approval !== null) {
    await insertSaid(tx, id, change.approval);
  }
  await pinTerms(tx, { agreementId: id, version, terms });
  await tx<AgreementVersionRow>('agreement_versions')
    .where({ agreement_id: id, version })
    .update({
      stage: 'offered',
      hash: change.hash,
      offered_at: change.at,
      offered_by: change.by,
      concerns: JSON.stringify(change.concerns),
      unsigned_reminder_days: change.unsignedReminderDays,
    });
  await insertPromiseCheck(tx, { agreementId: id, ...change });
}

/** Keeps how an offer ended, and opens the next draft. */
export async function writeClosing(
  tx: Knex.Transaction,
  id: string,
  { version, closing, nextDraft }: ChangeOf<'close'>,
): Promise<void> {
  const { proposal } = closing;
  await tx<AgreementVersionRow>('agreement_versions')
    .where({ agreement_id: id, version })
    .update({
      stage: closing.how,
      closed_at: closing.at,
      closed_by: closing.by,
      close_reason: closing.reason,
      close_evidence: closing.evidence,
      proposal: proposal === null ? null : JSON.stringify(proposal),
    });
  await insertTerms(tx, {
    agreementId: id,
    version: version + 1,
    draft: nextDraft,
  });
}
