import type {
  CommentMiss,
  ReportDispute,
  ReportSending,
  ReportSide,
  SendingState,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReportSubject } from './ReportContents';

/** Who creates and sends what nobody asked for. */
export const BY_PORTAL = 'plugin:sla';

/** What people and publishing made of a revision; that it is taken as accepted follows from dates when read. */
export type StoredReportState =
  | 'draft'
  | 'commented'
  | 'published'
  | 'acknowledged'
  | 'disputed'
  | 'superseded';

/** A target that was missed, when the facts were looked at last. */
export interface MissedTarget {
  readonly targetId: string;
  readonly name: string;
}

/** One revision without its content. Instants are epoch seconds. */
export interface StoredRevision {
  readonly revision: number;
  readonly state: StoredReportState;
  /** Counts what was written in a draft. */
  readonly changes: number;
  readonly summary: string;
  /** By target. */
  readonly comments: ReadonlyMap<string, CommentMiss>;
  /** Why it corrects the revision before; null in the first. */
  readonly reason: string | null;
  readonly missed: readonly MissedTarget[];
  /** When the facts were looked at. */
  readonly lookedAt: number;
  /** Whether the facts gave other figures then; null in a draft. */
  readonly differs: boolean | null;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly published: {
    readonly at: number;
    readonly by: string;
    readonly hash: string;
  } | null;
  /** From when it is taken as accepted where nobody says a word. */
  readonly accept: { readonly at: number; readonly on: string } | null;
  readonly acknowledged: {
    readonly at: number;
    readonly by: string;
    readonly evidence: string | null;
  } | null;
}

/** What a customer disputes, with who proposed and confirmed how to settle it. */
export interface StoredDispute {
  readonly id: string;
  readonly revision: number;
  readonly targetId: string | null;
  readonly targetName: string | null;
  readonly state: ReportDispute['state'];
  readonly reportedFigure: string | null;
  readonly figure: string | null;
  /** The oldest first. */
  readonly messages: readonly StoredMessage[];
  readonly settlement: {
    readonly text: string;
    readonly side: ReportSide;
    readonly by: string;
    readonly at: number;
    readonly agreed: { readonly at: number; readonly by: string } | null;
  } | null;
}

/** One message of a dispute. */
export interface StoredMessage {
  readonly side: ReportSide;
  readonly text: string;
  readonly link: string | null;
  readonly evidence: string | null;
  readonly at: number;
  readonly by: string;
}

/** That a revision was sent; with the refs of those who have an account. */
export interface StoredSending {
  readonly id: string;
  readonly state: SendingState;
  readonly revision: number;
  readonly how: ReportSending['how'];
  readonly to: readonly {
    readonly name: string;
    readonly ref: string | null;
  }[];
  /** Ids of the contacts that it went to; they may be gone. */
  readonly contacts: readonly string[];
  /** What was said besides. */
  readonly note: string | null;
  readonly at: number;
  readonly by: string;
}

/** A report with its revisions, the oldest first. */
export interface StoredReport {
  readonly id: string;
  readonly subject: ReportSubject;
  readonly customerRef: string;
  readonly title: string;
  readonly period: {
    readonly label: string;
    readonly from: number;
    readonly to: number;
    readonly timeZone: string;
  };
  readonly createdAt: number;
  readonly createdBy: string;
  /** Who reads the report may read all of these. */
  readonly agreementIds: readonly string[];
  readonly revisions: readonly StoredRevision[];
  readonly disputes: readonly StoredDispute[];
  readonly sendings: readonly StoredSending[];
}

/** A report that is to be created. */
export type NewReport = Pick<
  StoredReport,
  | 'id'
  | 'subject'
  | 'customerRef'
  | 'title'
  | 'period'
  | 'createdAt'
  | 'createdBy'
  | 'agreementIds'
>;

/** The draft of a report; undefined where there is none. */
export function draftOf(report: StoredReport): StoredRevision | undefined {
  return report.revisions.find(({ published }) => published === null);
}

/** The newest revision that was published; undefined before the first was. */
export function publishedOf(report: StoredReport): StoredRevision | undefined {
  const published = report.revisions.filter(one => one.published !== null);
  return published[published.length - 1];
}

/** What of a report, in whichever revision, is disputed and not settled yet. */
export function openDisputesOf({
  disputes,
}: Pick<StoredReport, 'disputes'>): readonly StoredDispute[] {
  return disputes.filter(
    ({ state }) => state === 'open' || state === 'settlement-proposed',
  );
}

/** The etag of a revision. */
export function etagOf({ revision, changes }: StoredRevision): string {
  return `${revision}-${changes}`;
}

/** Misses of a draft that nobody gave a cause and measure for. */
export function uncommentedOf({
  missed,
  comments,
}: Pick<StoredRevision, 'missed' | 'comments'>): readonly MissedTarget[] {
  return missed.filter(({ targetId }) => !comments.has(targetId));
}

/** How far a draft is: whether nothing that was missed is left to be explained. */
export function draftStateOf(
  draft: Pick<StoredRevision, 'missed' | 'comments'>,
): 'draft' | 'commented' {
  return uncommentedOf(draft).length === 0 ? 'commented' : 'draft';
}
