import type { Knex } from 'knex';
import { grouped } from '../../collections/grouped';
import type {
  ReportAgreementRow,
  ReportCommentRow,
  ReportDisputeMessageRow,
  ReportDisputeRow,
  ReportRevisionRow,
  ReportRow,
  ReportSendingRow,
} from '../../database/tables';
import type { StoredReport } from '../StoredReport';
import {
  REVISION_COLUMNS,
  rowToDispute,
  rowToRevision,
  rowToSending,
  type RevisionWithoutContent,
} from './reportRows';

/** Reports with all that hangs on them but contents, files and explanations. */
export async function readReports(
  knex: Knex,
  rows: readonly ReportRow[],
): Promise<StoredReport[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) {
    return [];
  }
  const agreements = await knex<ReportAgreementRow>('report_agreements')
    .whereIn('report_id', ids)
    .orderBy('agreement_id');
  const revisions: RevisionWithoutContent[] = await knex<ReportRevisionRow>(
    'report_revisions',
  )
    .whereIn('report_id', ids)
    .orderBy('revision')
    .select(REVISION_COLUMNS);
  const comments = await knex<ReportCommentRow>('report_comments').whereIn(
    'report_id',
    ids,
  );
  const disputes = await knex<ReportDisputeRow>('report_disputes').whereIn(
    'report_id',
    ids,
  );
  const messages = await knex<ReportDisputeMessageRow>(
    'report_dispute_messages',
  )
    .whereIn(
      'dispute_id',
      disputes.map(({ id }) => id),
    )
    .orderBy('position');
  const sendings = await knex<ReportSendingRow>('report_sendings')
    .whereIn('report_id', ids)
    .orderBy('at');
  const ofReport = (one: { report_id: string }) => one.report_id;
  const agreementsOf = grouped(agreements, ofReport);
  const revisionsOf = grouped(revisions, ofReport);
  const disputesOf = grouped(disputes, ofReport);
  const sendingsOf = grouped(sendings, ofReport);
  const messagesOf = grouped(messages, one => one.dispute_id);
  const commentsOf = grouped(
    comments,
    one => `${one.report_id}/${one.revision}`,
  );
  return rows.map(row => ({
    id: row.id,
    subject:
      row.agreement_id === null
        ? { kind: 'customer', customerRef: row.customer_ref }
        : { kind: 'agreement', agreementId: row.agreement_id },
    customerRef: row.customer_ref,
    title: row.title,
    period: {
      label: row.period,
      from: Number(row.starts_at),
      to: Number(row.ends_at),
      timeZone: row.time_zone,
    },
    createdAt: Number(row.created_at),
    createdBy: row.created_by,
    agreementIds: (agreementsOf.get(row.id) ?? []).map(one => one.agreement_id),
    revisions: (revisionsOf.get(row.id) ?? []).map(revision =>
      rowToRevision(
        revision,
        commentsOf.get(`${row.id}/${revision.revision}`) ?? [],
      ),
    ),
    disputes: (disputesOf.get(row.id) ?? [])
      .map(dispute => rowToDispute(dispute, messagesOf.get(dispute.id) ?? []))
      .sort((a, b) => (a.messages[0]?.at ?? 0) - (b.messages[0]?.at ?? 0)),
    sendings: (sendingsOf.get(row.id) ?? []).map(rowToSending),
  }));
}
