import {
  type CommentMiss,
  type ReportDispute,
  SENDING_STATES,
  type ReportSide,
} from '@service-levels/backstage-plugin-sla-common';
import { secondsOrNull } from '../../database/secondsOrNull';
import type {
  ReportCommentRow,
  ReportDisputeMessageRow,
  ReportDisputeRow,
  ReportRevisionRow,
  ReportSendingRow,
} from '../../database/tables';
import type {
  StoredDispute,
  StoredMessage,
  StoredReportState,
  StoredRevision,
  StoredSending,
} from '../StoredReport';

const STATES: readonly StoredReportState[] = [
  'draft',
  'commented',
  'published',
  'acknowledged',
  'disputed',
  'superseded',
];
const DISPUTES: readonly ReportDispute['state'][] = [
  'open',
  'settlement-proposed',
  'agreed',
  'withdrawn',
];
const SIDES: readonly ReportSide[] = ['provider', 'customer'];
const WAYS: readonly StoredSending['how'][] = ['portal', 'smtp', 'eml'];

function oneOf<T extends string>(known: readonly T[], text: string): T {
  const found = known.find(one => one === text);
  if (found === undefined) {
    throw new Error(`${text} is none of ${known.join(', ')}`);
  }
  return found;
}

/** A revision without its content. */
export type RevisionWithoutContent = Omit<ReportRevisionRow, 'content'>;

/** All columns but the content, which lists do not read. */
export const REVISION_COLUMNS = [
  'report_id',
  'revision',
  'state',
  'changes',
  'summary',
  'reason',
  'missed',
  'looked_at',
  'differs',
  'created_at',
  'created_by',
  'hash',
  'published_at',
  'published_by',
  'accept_at',
  'accept_on',
  'acknowledged_at',
  'acknowledged_by',
  'evidence',
] as const satisfies readonly (keyof RevisionWithoutContent)[];

/** A comment as it was given. */
export function rowToComment(row: ReportCommentRow): CommentMiss {
  return {
    cause: row.cause,
    measure: row.measure,
    measureDue: row.measure_due,
    causingEntity: row.causing_entity,
  };
}

/** A row as a revision. */
export function rowToRevision(
  row: RevisionWithoutContent,
  comments: readonly ReportCommentRow[],
): StoredRevision {
  const { published_by: publishedBy, hash, accept_on: acceptOn } = row;
  const { acknowledged_by: acknowledgedBy } = row;
  return {
    revision: row.revision,
    state: oneOf(STATES, row.state),
    changes: row.changes,
    summary: row.summary,
    comments: new Map(comments.map(one => [one.target_id, rowToComment(one)])),
    reason: row.reason,
    missed: JSON.parse(row.missed),
    lookedAt: Number(row.looked_at),
    differs: row.differs === null ? null : Boolean(row.differs),
    createdAt: Number(row.created_at),
    createdBy: row.created_by,
    published:
      publishedBy === null || hash === null
        ? null
        : { at: Number(row.published_at), by: publishedBy, hash },
    accept:
      acceptOn === null ? null : { at: Number(row.accept_at), on: acceptOn },
    acknowledged:
      acknowledgedBy === null
        ? null
        : {
            at: Number(row.acknowledged_at),
            by: acknowledgedBy,
            evidence: row.evidence,
          },
  };
}

function rowToMessage(row: ReportDisputeMessageRow): StoredMessage {
  return {
    side: oneOf(SIDES, row.side),
    text: row.text,
    link: row.link,
    evidence: row.evidence,
    at: Number(row.at),
    by: row.by,
  };
}

/** A row as a dispute, with what was said in it. */
export function rowToDispute(
  row: ReportDisputeRow,
  messages: readonly ReportDisputeMessageRow[],
): StoredDispute {
  const { settlement, proposed_by_side: side, proposed_by: by } = row;
  const { agreed_by: agreedBy } = row;
  return {
    id: row.id,
    revision: row.revision,
    targetId: row.target_id,
    targetName: row.target_name,
    state: oneOf(DISPUTES, row.state),
    reportedFigure: row.reported_figure,
    figure: row.figure,
    messages: messages.map(rowToMessage),
    settlement:
      settlement === null || side === null || by === null
        ? null
        : {
            text: settlement,
            side: oneOf(SIDES, side),
            by,
            at: secondsOrNull(row.proposed_at) ?? 0,
            agreed:
              agreedBy === null
                ? null
                : { at: Number(row.agreed_at), by: agreedBy },
          },
  };
}

/** A settlement as columns. */
export function settlementToRow(
  settlement: StoredDispute['settlement'],
): Partial<ReportDisputeRow> {
  return {
    settlement: settlement && settlement.text,
    proposed_by_side: settlement && settlement.side,
    proposed_by: settlement && settlement.by,
    proposed_at: settlement && settlement.at,
    agreed_at: settlement?.agreed?.at ?? null,
    agreed_by: settlement?.agreed?.by ?? null,
  };
}

/** A message as a row. */
export function messageToRow(
  disputeId: string,
  position: number,
  message: StoredMessage,
): ReportDisputeMessageRow {
  return { dispute_id: disputeId, position, ...message };
}

/** A row as a sending. */
export function rowToSending(row: ReportSendingRow): StoredSending {
  return {
    id: row.id,
    state: oneOf(SENDING_STATES, row.state),
    revision: row.revision,
    how: oneOf(WAYS, row.how),
    to: JSON.parse(row.recipients),
    contacts: JSON.parse(row.contacts),
    note: row.note,
    at: Number(row.at),
    by: row.by,
  };
}
