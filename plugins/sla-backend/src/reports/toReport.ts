import {
  formatInstant,
  type Report,
  type ReportDispute,
  type ReportSending,
  type ReportState,
  type ReportSummary,
} from '@service-levels/backstage-plugin-sla-common';
import type { Side } from '../permissions/sideOf';
import {
  draftOf,
  etagOf,
  openDisputesOf,
  publishedOf,
  uncommentedOf,
  type StoredDispute,
  type StoredReport,
  type StoredSending,
  type StoredRevision,
} from './StoredReport';

/** To whom a report is shown, and when. */
export interface Showing {
  readonly side: Side;
  /** Epoch seconds. */
  readonly now: number;
}

/** The revisions that a side sees. */
function seenBy(report: StoredReport, side: Side): readonly StoredRevision[] {
  return side === 'provider'
    ? report.revisions
    : report.revisions.filter(({ published }) => published !== null);
}

/** The revision that is shown: the one asked for, else the newest that was published, else the draft. */
export function shownRevision(
  report: StoredReport,
  side: Side,
  asked?: number,
): StoredRevision | undefined {
  return asked === undefined
    ? publishedOf(report) ?? (side === 'provider' ? draftOf(report) : undefined)
    : seenBy(report, side).find(({ revision }) => revision === asked);
}

/** The state of a revision at an instant; that it is taken as accepted follows from the date. */
export function reportStateOf(
  { state, accept }: Pick<StoredRevision, 'state' | 'accept'>,
  now: number,
): ReportState {
  return state === 'published' && accept !== null && accept.at <= now
    ? 'accepted'
    : state;
}

/** Until when silence on a revision counts: up to now, or until a later one took its place. */
function silentUntil(
  { revisions }: StoredReport,
  { revision }: StoredRevision,
  now: number,
): number {
  const next = revisions.find(
    one => one.revision > revision && one.published !== null,
  );
  return next?.published?.at ?? now;
}

function acceptedOf(
  report: StoredReport,
  revision: StoredRevision,
  { side, now }: Showing,
): ReportSummary['accepted'] {
  const { acknowledged, accept } = revision;
  if (acknowledged !== null) {
    const { at, by, evidence } = acknowledged;
    // With evidence it was entered by somebody of the provider.
    const isOwn = side === 'provider' || evidence === null;
    return {
      how: 'acknowledged',
      at: formatInstant(at),
      by: isOwn ? by : null,
      evidence,
    };
  }
  return accept !== null && accept.at <= silentUntil(report, revision, now)
    ? {
        how: 'taken-as-accepted',
        at: formatInstant(accept.at),
        by: null,
        evidence: null,
      }
    : null;
}

/** A revision of a report without what is in it. */
export function toReportSummary(
  report: StoredReport,
  revision: StoredRevision,
  showing: Showing,
): ReportSummary {
  const { side, now } = showing;
  const { subject, period } = report;
  const { published, accept } = revision;
  const isForProvider = side === 'provider';
  const draft = isForProvider ? draftOf(report) : undefined;
  const isCorrecting = draft !== undefined && publishedOf(report) !== undefined;
  const state = reportStateOf(revision, now);
  return {
    id: report.id,
    etag: etagOf(revision),
    agreementId: subject.kind === 'agreement' ? subject.agreementId : null,
    customerRef: report.customerRef,
    title: report.title,
    period: {
      label: period.label,
      from: formatInstant(period.from),
      to: formatInstant(period.to),
      timeZone: period.timeZone,
    },
    revision: revision.revision,
    state,
    uncommented:
      published === null ? uncommentedOf(revision).map(one => one.name) : null,
    createdAt: formatInstant(revision.createdAt),
    published: published && {
      at: formatInstant(published.at),
      by: isForProvider ? published.by : null,
      hash: published.hash,
    },
    accepted: acceptedOf(report, revision, showing),
    acceptedOn: accept !== null && state === 'published' ? accept.on : null,
    correction: revision.reason,
    differs: isForProvider && published !== null ? revision.differs : null,
    draftRevision: isCorrecting ? draft.revision : null,
    openDisputes: openDisputesOf(report).length,
    sent: isForProvider ? report.sendings.map(toSending) : [],
  };
}

/** A sending as it is answered. */
export function toSending(sending: StoredSending): ReportSending {
  const { id, state, revision, how, at, by, to } = sending;
  return {
    id,
    state,
    at: formatInstant(at),
    by,
    revision,
    how,
    to: to.map(({ name }) => name),
  };
}

function toDispute(dispute: StoredDispute, side: Side): ReportDispute {
  const { messages, settlement } = dispute;
  const [first] = messages;
  // Who of the provider wrote is the provider's business, also where it was for the customer.
  const byOf = (one: StoredDispute['messages'][number]) =>
    side === 'provider' || (one.side === 'customer' && one.evidence === null)
      ? one.by
      : null;
  return {
    id: dispute.id,
    revision: dispute.revision,
    targetId: dispute.targetId,
    targetName: dispute.targetName,
    state: dispute.state,
    reportedFigure: dispute.reportedFigure,
    figure: dispute.figure,
    openedAt: formatInstant(first.at),
    openedBy: byOf(first),
    messages: messages.map(message => ({
      at: formatInstant(message.at),
      by: byOf(message),
      side: message.side,
      text: message.text,
      link: message.link,
      evidence: message.evidence,
    })),
    settlement: settlement && {
      text: settlement.text,
      proposedBySide: settlement.side,
      proposedAt: formatInstant(settlement.at),
      agreedAt: settlement.agreed && formatInstant(settlement.agreed.at),
    },
  };
}

/** A revision of a report with what is in it. */
export function toReport(
  report: StoredReport,
  revision: StoredRevision,
  showing: Showing & Pick<Report, 'content' | 'untold'>,
): Report {
  const { side, now, content, untold } = showing;
  const isDraft = revision.published === null && side === 'provider';
  return {
    ...toReportSummary(report, revision, showing),
    content,
    comments: isDraft
      ? [...revision.comments].map(([targetId, comment]) => ({
          targetId,
          ...comment,
        }))
      : null,
    disputes: report.disputes.map(one => toDispute(one, side)),
    untold,
    revisions: [...seenBy(report, side)].reverse().map(one => ({
      revision: one.revision,
      state: reportStateOf(one, now),
      publishedAt: one.published && formatInstant(one.published.at),
      correction: one.reason,
    })),
  };
}
