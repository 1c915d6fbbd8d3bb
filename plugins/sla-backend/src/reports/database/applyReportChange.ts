import type { Knex } from 'knex';
import type {
  ReportCommentRow,
  ReportDisputeMessageRow,
  ReportDisputeRow,
  ReportRevisionRow,
} from '../../database/tables';
import type { ReportChange } from '../ReportsStore';
import {
  uncommentedOf,
  type StoredMessage,
  type StoredReport,
} from '../StoredReport';
import { messageToRow, settlementToRow } from './reportRows';
import { writePublished } from './writePublished';

type ChangeOf<TKind extends ReportChange['kind']> = Extract<
  ReportChange,
  { readonly kind: TKind }
>;

function revisionsIn(tx: Knex.Transaction, id: string, revision: number) {
  return tx<ReportRevisionRow>('report_revisions').where({
    report_id: id,
    revision,
  });
}

/** Only a draft: what was published stays as it is. */
function draftIn(tx: Knex.Transaction, id: string, revision: number) {
  return revisionsIn(tx, id, revision).whereNull('published_at');
}

async function comment(
  tx: Knex.Transaction,
  report: StoredReport,
  change: ChangeOf<'comment'>,
): Promise<void> {
  const { revision, targetId, at, by } = change;
  const row: ReportCommentRow = {
    report_id: report.id,
    revision,
    target_id: targetId,
    cause: change.comment.cause,
    measure: change.comment.measure,
    measure_due: change.comment.measureDue,
    causing_entity: change.comment.causingEntity,
    at,
    by,
  };
  await tx<ReportCommentRow>('report_comments')
    .insert(row)
    .onConflict(['report_id', 'revision', 'target_id'])
    .merge();
  const draft = report.revisions.find(one => one.revision === revision);
  const left = draft
    ? uncommentedOf(draft).filter(one => one.targetId !== targetId)
    : [];
  await draftIn(tx, report.id, revision)
    .update({ state: left.length === 0 ? 'commented' : 'draft' })
    .increment('changes', 1);
}

async function correct(
  tx: Knex.Transaction,
  report: StoredReport,
  change: ChangeOf<'correct'>,
): Promise<void> {
  const { revision, corrects, reason, at, by } = change;
  const before = report.revisions.find(one => one.revision === corrects);
  await tx<ReportRevisionRow>('report_revisions').insert({
    report_id: report.id,
    revision,
    // Until the facts are looked at, what it corrects stands for them.
    state: 'commented',
    changes: 1,
    summary: before?.summary ?? '',
    reason,
    missed: JSON.stringify(before?.missed ?? []),
    looked_at: at,
    created_at: at,
    created_by: by,
  });
  const comments = await tx<ReportCommentRow>('report_comments').where({
    report_id: report.id,
    revision: corrects,
  });
  for (const row of comments) {
    await tx<ReportCommentRow>('report_comments').insert({ ...row, revision });
  }
}

async function discard(
  tx: Knex.Transaction,
  report: StoredReport,
  { revision }: ChangeOf<'discard'>,
): Promise<void> {
  const of = { report_id: report.id };
  await tx('report_comments')
    .where({ ...of, revision })
    .delete();
  await draftIn(tx, report.id, revision).delete();
  if (report.revisions.length === 1) {
    await tx('report_publication_items').where(of).delete();
    await tx('report_notices').where(of).delete();
    await tx('report_agreements').where(of).delete();
    await tx('reports').where({ id: report.id }).delete();
  }
}

async function addMessage(
  tx: Knex.Transaction,
  report: StoredReport,
  change: { readonly disputeId: string; readonly message: StoredMessage },
): Promise<void> {
  const { disputeId, message } = change;
  const dispute = report.disputes.find(({ id }) => id === disputeId);
  const position = dispute?.messages.length ?? 0;
  await tx<ReportDisputeMessageRow>('report_dispute_messages').insert(
    messageToRow(disputeId, position, message),
  );
}

async function open(
  tx: Knex.Transaction,
  report: StoredReport,
  { dispute }: ChangeOf<'dispute'>,
): Promise<void> {
  const { id, revision, messages } = dispute;
  const row: ReportDisputeRow = {
    id,
    report_id: report.id,
    revision,
    target_id: dispute.targetId,
    target_name: dispute.targetName,
    state: dispute.state,
    reported_figure: dispute.reportedFigure,
    figure: dispute.figure,
    settlement: null,
    proposed_by_side: null,
    proposed_by: null,
    proposed_at: null,
    agreed_at: null,
    agreed_by: null,
  };
  await tx<ReportDisputeRow>('report_disputes').insert(row);
  await tx<ReportDisputeMessageRow>('report_dispute_messages').insert(
    messages.map((message, i) => messageToRow(id, i, message)),
  );
  // Who said a word is not taken for one who said none.
  await revisionsIn(tx, report.id, revision).update({
    state: 'disputed',
    accept_at: null,
    accept_on: null,
  });
}

async function settle(
  tx: Knex.Transaction,
  report: StoredReport,
  change: ChangeOf<'settle'>,
): Promise<void> {
  const { disputeId, state, settlement, message, isLast } = change;
  await tx<ReportDisputeRow>('report_disputes')
    .where({ id: disputeId })
    .update({ state, ...settlementToRow(settlement) });
  if (message !== null) {
    await addMessage(tx, report, { disputeId, message });
  }
  const dispute = report.disputes.find(({ id }) => id === disputeId);
  if (isLast && dispute !== undefined) {
    await revisionsIn(tx, report.id, dispute.revision)
      .where({ state: 'disputed' })
      .update({ state: 'published' });
  }
}

/** Makes a change that was decided on, in the transaction that decided. */
export async function applyReportChange(
  tx: Knex.Transaction,
  report: StoredReport,
  change: ReportChange,
): Promise<void> {
  switch (change.kind) {
    case 'none':
      return;
    case 'comment':
      await comment(tx, report, change);
      return;
    case 'summarize':
      await draftIn(tx, report.id, change.revision)
        .update({ summary: change.summary })
        .increment('changes', 1);
      return;
    case 'publish':
      await writePublished(tx, report, change);
      return;
    case 'correct':
      await correct(tx, report, change);
      return;
    case 'discard':
      await discard(tx, report, change);
      return;
    case 'acknowledge':
      await revisionsIn(tx, report.id, change.revision).update({
        state: 'acknowledged',
        acknowledged_at: change.acknowledged.at,
        acknowledged_by: change.acknowledged.by,
        evidence: change.acknowledged.evidence,
      });
      return;
    case 'dispute':
      await open(tx, report, change);
      return;
    case 'message':
      await addMessage(tx, report, change);
      return;
    case 'settle':
      await settle(tx, report, change);
      return;
    default:
      change satisfies never;
  }
}
