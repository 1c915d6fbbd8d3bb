import { NotFoundError } from '@backstage/errors';
import {
  attainedText,
  type AcknowledgeReport,
  type DisputeReport,
  type ReportContent,
  type ReportSide,
  type SettleDispute,
  type WriteDisputeMessage,
} from '@service-levels/backstage-plugin-sla-common';
import {
  FieldConflictError,
  FieldNotAllowedError,
  InvalidInputError,
} from '../../errors';
import type { Caller } from '../../permissions/Caller';
import type { ReportChange } from '../ReportsStore';
import type {
  StoredDispute,
  StoredMessage,
  StoredReport,
  StoredRevision,
} from '../StoredReport';
import { reportStateOf } from '../toReport';

/** Who does something, and when. */
export interface Doing {
  readonly caller: Caller;
  /** Epoch seconds. */
  readonly now: number;
}

/**
 * The published revision that somebody read.
 *
 * @throws ConflictError - for another hash, or one that is corrected
 */
export function requireRead(
  report: StoredReport,
  { revision, hash }: { readonly revision: number; readonly hash: string },
): StoredRevision {
  const found = report.revisions.find(one => one.revision === revision);
  if (found?.published?.hash !== hash) {
    throw new FieldConflictError('hash', 'is not that of the revision');
  }
  if (found.state === 'superseded') {
    throw new FieldConflictError('revision', 'is corrected by a later one');
  }
  return found;
}

/**
 * Decides on an acknowledgement of what was read.
 *
 * @throws ConflictError - where it is disputed, or was acknowledged by another
 */
export function decideAcknowledgement(
  revision: StoredRevision,
  { evidence }: AcknowledgeReport,
  { caller, now }: Doing,
): ReportChange {
  const { acknowledged } = revision;
  if (acknowledged !== null) {
    // A request sent again is answered alike.
    if (acknowledged.by === caller.subject) {
      return { kind: 'none' };
    }
    throw new FieldConflictError('revision', 'is acknowledged already');
  }
  if (revision.state === 'disputed') {
    throw new FieldConflictError(
      'revision',
      'is disputed: settle or withdraw that first',
    );
  }
  return {
    kind: 'acknowledge',
    revision: revision.revision,
    acknowledged: { at: now, by: caller.subject, evidence },
  };
}

function reportedFigure(
  content: ReportContent,
  targetId: string,
): { readonly name: string; readonly figure: string } {
  const periods = content.agreements
    .flatMap(({ targets }) => targets)
    .filter(one => one.targetId === targetId);
  if (periods.length === 0) {
    throw InvalidInputError.of('targetId', 'is not reported');
  }
  const figures = periods.map(({ attainment }) => {
    const figure = attainedText(attainment) ?? attainment.status;
    return periods.length === 1
      ? figure
      : `${attainment.period.label}: ${figure}`;
  });
  return { name: periods[0].name, figure: figures.join('; ') };
}

/**
 * Decides on a dispute; both figures are kept in it.
 *
 * @throws ConflictError - where the revision was acknowledged or is taken as accepted
 * @throws InputError - for a target that is not reported
 */
export function decideDispute(
  report: StoredReport,
  revision: StoredRevision,
  asked: {
    readonly request: DisputeReport;
    readonly content: ReportContent;
    readonly id: string;
  },
  { caller, now }: Doing,
): ReportChange {
  const { request, content, id } = asked;
  const { targetId, reason, figure, link, evidence } = request;
  const isSame = ({ messages: [first], ...dispute }: StoredDispute) =>
    dispute.revision === revision.revision &&
    dispute.targetId === targetId &&
    dispute.figure === figure &&
    first.text === reason &&
    first.by === caller.subject;
  if (report.disputes.some(isSame)) {
    return { kind: 'none' };
  }
  const state = reportStateOf(revision, now);
  if (state !== 'published' && state !== 'disputed') {
    throw new FieldConflictError(
      'revision',
      state === 'accepted' ? 'is taken as accepted' : 'is acknowledged already',
    );
  }
  const reported = targetId === null ? null : reportedFigure(content, targetId);
  return {
    kind: 'dispute',
    dispute: {
      id,
      revision: revision.revision,
      targetId,
      targetName: reported && reported.name,
      state: 'open',
      reportedFigure: reported && reported.figure,
      figure,
      messages: [
        {
          side: 'customer',
          text: reason,
          link,
          evidence,
          at: now,
          by: caller.subject,
        },
      ],
      settlement: null,
    },
  };
}

/** @throws NotFoundError - where there is no such dispute of the report */
export function requireDispute(
  report: StoredReport,
  disputeId: string,
): StoredDispute {
  const dispute = report.disputes.find(({ id }) => id === disputeId);
  if (dispute === undefined) {
    throw new NotFoundError(`There is no dispute ${disputeId}`);
  }
  return dispute;
}

function isClosed({ state }: StoredDispute): boolean {
  return state === 'agreed' || state === 'withdrawn';
}

/** @throws ConflictError - where the dispute is settled */
export function decideMessage(
  dispute: StoredDispute,
  { text, link, evidence }: WriteDisputeMessage,
  { caller, now, side }: Doing & { readonly side: ReportSide },
): ReportChange {
  const message = { side, text, link, evidence, at: now, by: caller.subject };
  const last = dispute.messages[dispute.messages.length - 1];
  if (
    last.by === message.by &&
    last.text === text &&
    last.link === link &&
    last.side === side
  ) {
    return { kind: 'none' };
  }
  if (isClosed(dispute)) {
    throw new FieldConflictError('state', `is ${dispute.state}`);
  }
  return { kind: 'message', disputeId: dispute.id, message };
}

function isLastOpen(report: StoredReport, dispute: StoredDispute): boolean {
  return report.disputes.every(
    one =>
      one.id === dispute.id ||
      one.revision !== dispute.revision ||
      isClosed(one),
  );
}

function withdraw(
  report: StoredReport,
  dispute: StoredDispute,
  message: StoredMessage,
): ReportChange {
  if (message.side === 'provider') {
    throw new FieldNotAllowedError('outcome', 'is up to the customer');
  }
  return {
    kind: 'settle',
    disputeId: dispute.id,
    state: 'withdrawn',
    settlement: dispute.settlement,
    message,
    isLast: isLastOpen(report, dispute),
  };
}

/**
 * Decides on how a dispute is settled: withdrawn by the customer, or agreed by
 * both. One side proposes; the other confirms by the same text, or proposes
 * another. One person does not do both.
 *
 * @throws ConflictError - where it is settled otherwise
 * @throws NotAllowedError - for the provider who withdraws, or one person for both sides
 */
export function decideSettlement(
  report: StoredReport,
  dispute: StoredDispute,
  { outcome, text, evidence }: SettleDispute,
  { caller, now, side }: Doing & { readonly side: ReportSide },
): ReportChange {
  const { settlement } = dispute;
  const by = caller.subject;
  const message = { side, text, link: null, evidence, at: now, by };
  if (isClosed(dispute)) {
    // A request sent again is answered alike.
    const isSame =
      dispute.state === outcome &&
      (outcome === 'withdrawn' || settlement?.text === text);
    if (isSame) {
      return { kind: 'none' };
    }
    throw new FieldConflictError('state', `is ${dispute.state}`);
  }
  if (outcome === 'withdrawn') {
    return withdraw(report, dispute, message);
  }
  if (settlement?.text !== text) {
    return {
      kind: 'settle',
      disputeId: dispute.id,
      state: 'settlement-proposed',
      settlement: { text, side, by, at: now, agreed: null },
      message: null,
      isLast: false,
    };
  }
  if (settlement.side === side) {
    return { kind: 'none' };
  }
  if (caller.kind === 'user' && settlement.by === by) {
    throw new FieldNotAllowedError(
      'outcome',
      'was proposed by you: one person does not agree for both sides',
    );
  }
  return {
    kind: 'settle',
    disputeId: dispute.id,
    state: 'agreed',
    settlement: { ...settlement, agreed: { at: now, by } },
    message: null,
    isLast: isLastOpen(report, dispute),
  };
}
