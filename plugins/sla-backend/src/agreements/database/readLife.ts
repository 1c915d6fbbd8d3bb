import type { Party } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { secondsOrNull } from '../../database/secondsOrNull';
import type {
  AgreementApprovalRow,
  AgreementApproverRow,
  AgreementContinuationRow,
  AgreementTerminationRow,
} from '../../database/tables';
import type {
  StoredAgreement,
  StoredApproval,
  StoredContinuation,
  StoredTermination,
} from '../StoredAgreement';

type Life = Pick<
  StoredAgreement,
  'approvals' | 'approvers' | 'termination' | 'continuations'
>;

function rowToApproval(row: AgreementApprovalRow): StoredApproval {
  return {
    version: row.version,
    kind: row.kind as StoredApproval['kind'],
    termsHash: row.terms_hash,
    note: row.note,
    at: Number(row.at),
    by: row.by,
  };
}

function rowToTermination(row: AgreementTerminationRow): StoredTermination {
  return {
    id: row.id,
    version: row.version,
    lastDay: row.last_day,
    party: row.party as Party,
    givenOn: row.given_on,
    byAgreement: Boolean(row.by_agreement),
    reason: row.reason,
    evidence: row.evidence,
    enteredAt: Number(row.entered_at),
    enteredBy: row.entered_by,
  };
}

function rowToContinuation(row: AgreementContinuationRow): StoredContinuation {
  return {
    key: row.key,
    version: row.version,
    until: row.until,
    askedFor: row.asked_for as Party,
    askedAt: Number(row.asked_at),
    askedBy: row.asked_by,
    acceptedAt: secondsOrNull(row.accepted_at),
    acceptedBy: row.accepted_by,
  };
}

/** What belongs to agreements beside their versions. */
export async function readLife(
  knex: Knex,
  ids: readonly string[],
): Promise<(id: string) => Life> {
  // One after the other: in a transaction they share one connection.
  const approvals = await knex<AgreementApprovalRow>('agreement_approvals')
    .whereIn('agreement_id', ids)
    .orderBy('key');
  const approvers = await knex<AgreementApproverRow>('agreement_approvers')
    .whereIn('agreement_id', ids)
    .orderBy('group_ref');
  const terminations = await knex<AgreementTerminationRow>(
    'agreement_terminations',
  )
    .whereIn('agreement_id', ids)
    .whereNull('revoked_at');
  const continuations = await knex<AgreementContinuationRow>(
    'agreement_continuations',
  )
    .whereIn('agreement_id', ids)
    .orderBy('key');
  return id => {
    const isOf = (row: { agreement_id: string }) => row.agreement_id === id;
    const termination = terminations.find(isOf);
    return {
      approvals: approvals.filter(isOf).map(rowToApproval),
      approvers: approvers.filter(isOf).map(row => row.group_ref),
      termination:
        termination === undefined ? null : rowToTermination(termination),
      continuations: continuations.filter(isOf).map(rowToContinuation),
    };
  };
}
