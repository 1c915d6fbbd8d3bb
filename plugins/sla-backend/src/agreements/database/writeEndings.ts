import type { Knex } from 'knex';
import type {
  AgreementContinuationRow,
  AgreementRow,
  AgreementTerminationRow,
  AgreementVersionRow,
} from '../../database/tables';
import type { ChangeOf } from './ChangeOf';

/** Keeps notice that was given. */
export async function insertTermination(
  tx: Knex.Transaction,
  id: string,
  { termination }: ChangeOf<'terminate'>,
): Promise<void> {
  await tx<AgreementTerminationRow>('agreement_terminations').insert({
    id: termination.id,
    agreement_id: id,
    version: termination.version,
    last_day: termination.lastDay,
    party: termination.party,
    given_on: termination.givenOn,
    by_agreement: termination.byAgreement,
    reason: termination.reason,
    evidence: termination.evidence,
    entered_at: termination.enteredAt,
    entered_by: termination.enteredBy,
    revoked_at: null,
    revoked_by: null,
    revoke_reason: null,
    revoke_evidence: null,
  });
  await tx<AgreementRow>('agreements')
    .where({ id })
    .update({ terminated_on: termination.lastDay });
}

/** Notice stays on record; it holds no longer. */
export async function revokeTermination(
  tx: Knex.Transaction,
  agreementId: string,
  change: ChangeOf<'revoke-termination'>,
): Promise<void> {
  await tx<AgreementTerminationRow>('agreement_terminations')
    .where({ id: change.id, agreement_id: agreementId })
    .update({
      revoked_at: change.at,
      revoked_by: change.by,
      revoke_reason: change.reason,
      revoke_evidence: change.evidence,
    });
  await tx<AgreementRow>('agreements')
    .where({ id: agreementId })
    .update({ terminated_on: null });
}

/** Keeps that one side asked to go on. */
export async function insertContinuation(
  tx: Knex.Transaction,
  id: string,
  { continuation, evidence }: ChangeOf<'ask-continuation'>,
): Promise<void> {
  await tx<AgreementContinuationRow>('agreement_continuations').insert({
    agreement_id: id,
    version: continuation.version,
    until: continuation.until,
    asked_for: continuation.askedFor,
    asked_evidence: evidence,
    asked_at: continuation.askedAt,
    asked_by: continuation.askedBy,
    accepted_evidence: null,
    accepted_at: null,
    accepted_by: null,
  });
}

/** Keeps that the other side accepted. */
export async function acceptContinuation(
  tx: Knex.Transaction,
  agreementId: string,
  change: ChangeOf<'accept-continuation'>,
): Promise<void> {
  await tx<AgreementContinuationRow>('agreement_continuations')
    .where({ key: change.key, agreement_id: agreementId })
    .update({
      accepted_at: change.at,
      accepted_by: change.by,
      accepted_evidence: change.evidence,
    });
  const { version, until } = change;
  await tx<AgreementVersionRow>('agreement_versions')
    .where({ agreement_id: agreementId, version })
    .update({ goes_on: until === null, continued_until: until });
}
