import type {
  CustomerDetails,
  Report,
} from '@service-levels/backstage-plugin-sla-common';
import { isDraft } from '../reportWords';

/** Whoever reads a report. */
export interface ReportReader {
  readonly side: CustomerDetails['side'];
  /** How they speak for the customer; undefined where they do not. */
  readonly speaks: { readonly needsEvidence: boolean } | undefined;
}

/** One revision of a report, as somebody sees it. */
export interface ReportInView {
  readonly report: Report;
  readonly reader: ReportReader;
  /** What the customer is called. */
  readonly customerTitle: string;
}

/**
 * What the reader can do by the rules of the practice. The portal's policy may
 * allow less; the API decides.
 */
export function reportReaderOf(options: {
  readonly report: Pick<Report, 'customerRef' | 'published'>;
  /** Undefined where a team of the provider relies on the agreement. */
  readonly customer: CustomerDetails | undefined;
  /** Ref of the reader. */
  readonly ref: string;
  /** Refs of the reader and their groups. */
  readonly ownershipRefs: readonly string[];
}): ReportReader {
  const { report, customer, ref: reader, ownershipRefs } = options;
  const isOneOf = (...refs: readonly (string | null | undefined)[]) =>
    refs.some(ref => ref && ownershipRefs.includes(ref));
  const represents =
    customer === undefined
      ? isOneOf(report.customerRef)
      : isOneOf(...customer.representatives);
  const managesRelationship = isOneOf(
    customer?.relationshipManager,
    customer?.kept?.relationshipManagerDeputy?.ref,
  );
  // One person does not speak for both sides.
  const hasPublished = report.published?.by === reader;
  return {
    side: customer?.side ?? 'provider',
    speaks:
      (represents || managesRelationship) && !hasPublished
        ? { needsEvidence: !represents }
        : undefined,
  };
}

/** What has evidence somebody of the provider entered: who, is the provider's business. */
function withoutProvider<
  T extends { readonly by: string | null; readonly evidence: string | null },
>(said: T): T {
  return said.evidence === null ? said : { ...said, by: null };
}

/** A published revision as the API answers it to the customer's side: it knows who asks, not for whom they look. */
export function forCustomers(view: ReportInView): ReportInView {
  const { report } = view;
  return {
    ...view,
    reader: { side: 'customer', speaks: undefined },
    report: {
      ...report,
      published: report.published && { ...report.published, by: null },
      accepted: report.accepted && withoutProvider(report.accepted),
      disputes: report.disputes.map(dispute => {
        const messages = dispute.messages.map(message =>
          message.side === 'provider'
            ? { ...message, by: null }
            : withoutProvider(message),
        );
        return { ...dispute, openedBy: messages[0].by, messages };
      }),
      differs: null,
      draftRevision: null,
      sent: [],
      untold: [],
      revisions: report.revisions.filter(revision => !isDraft(revision)),
    },
  };
}
