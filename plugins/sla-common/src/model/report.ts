import type { ReportContent } from './reportContent';
import type { CommentMiss } from './reportRequests';

/** How far a revision of a report has come. @public */
export const REPORT_STATES = [
  'draft',
  'commented',
  'published',
  'acknowledged',
  'disputed',
  'accepted',
  'superseded',
] as const;

/**
 * `draft` follows the facts; `commented` once each miss has its cause and
 * measure; `published` frozen, and shown to the customer; then `acknowledged`
 * or `disputed` by the customer, or `accepted` since the agreed working days
 * passed without a word; `superseded` by a corrected report.
 *
 * @public
 */
export type ReportState = (typeof REPORT_STATES)[number];

/** The files that are stored with a published revision, and handed out as they were. @public */
export const REPORT_FORMATS = ['pdf', 'xlsx', 'csv', 'json'] as const;

/** @public */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Whose side somebody speaks for. @public */
export type ReportSide = 'provider' | 'customer';

/** What a customer disputes in a published revision, until both agree. @public */
export interface ReportDispute {
  readonly id: string;
  readonly revision: number;
  readonly targetId: string | null;
  readonly targetName: string | null;
  readonly state: 'open' | 'settlement-proposed' | 'agreed' | 'withdrawn';
  /**
   * The figure in the report, as it stands there; of several periods each with its label:
   * `2026-W41: 99.950 %; 2026-W42: no-data`. Null where the whole report is disputed.
   */
  readonly reportedFigure: string | null;
  /** The figure in the customer's eyes. */
  readonly figure: string | null;
  readonly openedAt: string;
  /** Null for the customer's side where somebody of the provider entered it. */
  readonly openedBy: string | null;
  /** The oldest first; the first is the reason. */
  readonly messages: readonly ReportDisputeMessage[];
  /** Which side proposed how to settle it, what, and when it was agreed. */
  readonly settlement: {
    readonly text: string;
    readonly proposedBySide: ReportSide;
    readonly proposedAt: string;
    readonly agreedAt: string | null;
  } | null;
}

/** @public */
export interface ReportDisputeMessage {
  readonly at: string;
  /** Entity ref of a user, or subject of a service; who of the provider it was is null for the customer's side. */
  readonly by: string | null;
  readonly side: ReportSide;
  /** Where the relationship manager wrote for the customer; else null. */
  readonly evidence: string | null;
  readonly text: string;
  readonly link: string | null;
}

/** What one revision is about and how it stands: the newest that was published, before that the draft. @public */
export interface ReportSummary {
  readonly id: string;
  /** Of this revision. */
  readonly etag: string;
  /** Null in a report about all SLAs of a customer. */
  readonly agreementId: string | null;
  readonly customerRef: string;
  /** Of the agreement, or of the customer. */
  readonly title: string;
  readonly period: {
    readonly label: string;
    readonly from: string;
    readonly to: string;
    readonly timeZone: string;
  };
  readonly revision: number;
  readonly state: ReportState;
  /** Names of targets that were missed and have no comment yet; null once published. */
  readonly uncommented: readonly string[] | null;
  readonly createdAt: string;
  /** null until published. */
  readonly published: {
    readonly at: string;
    /** Null for the customer's side. */
    readonly by: string | null;
    /** SHA-256 over RFC 8785 JSON of the content. */
    readonly hash: string;
  } | null;
  /** Who acknowledged it, or that it was taken as accepted; null until then. */
  readonly accepted: {
    readonly how: 'acknowledged' | 'taken-as-accepted';
    readonly at: string;
    readonly by: string | null;
    readonly evidence: string | null;
  } | null;
  /** The date on which it is taken as accepted; null where the agreement does not say so, or it is decided. */
  readonly acceptedOn: string | null;
  /** Why it corrects the revision before; null in the first. */
  readonly correction: string | null;
  /** Whether the facts of today would make other figures; null in a draft, and for the customer's side. */
  readonly differs: boolean | null;
  /** A draft that corrects a published revision; null where there is none, and for the customer's side. */
  readonly draftRevision: number | null;
  /** Of all revisions: a correction settles none. */
  readonly openDisputes: number;
  /** To whom it was sent; none for the customer's side. */
  readonly sent: readonly ReportSending[];
}

/** Cause and measure of a miss, as they were entered. @public */
export interface ReportMissComment extends CommentMiss {
  readonly targetId: string;
}

/** A report with what is in it. @public */
export interface Report extends ReportSummary {
  /** Of a draft as of now, of a published one as it was frozen. */
  readonly content: ReportContent;
  /** What was said of the misses of a draft so far; null once published, and for the customer's side. */
  readonly comments: readonly ReportMissComment[] | null;
  readonly disputes: readonly ReportDispute[];
  /** Contacts who received an earlier revision by mail and were not told of this one; none for the customer's side. */
  readonly untold: readonly {
    readonly contactId: string;
    readonly name: string;
    /** The newest that they received. */
    readonly revision: number;
  }[];
  /** All revisions that the caller may see, the newest first. */
  readonly revisions: readonly {
    readonly revision: number;
    readonly state: ReportState;
    readonly publishedAt: string | null;
    readonly correction: string | null;
  }[];
}

/** How far a sending has come: of one that was left `sending` it is not known whether it arrived. @public */
export const SENDING_STATES = ['sending', 'sent', 'failed'] as const;

/** @public */
export type SendingState = (typeof SENDING_STATES)[number];

/** That a report was sent, or written as a mail to send. @public */
export interface ReportSending {
  readonly id: string;
  readonly state: SendingState;
  readonly at: string;
  readonly by: string;
  readonly revision: number;
  /** `portal` notifies representatives, `smtp` sent a mail, `eml` gave a mail to send by hand. */
  readonly how: 'portal' | 'smtp' | 'eml';
  /** Whom, by name. */
  readonly to: readonly string[];
}

/** One difference between a published revision and the facts of today, or the revision after. @public */
export interface ReportDifference {
  readonly agreementId: string;
  readonly targetId: string;
  readonly targetName: string;
  /** Such as `attained`, `status`, `excludedSeconds`; `target` where it is in one of them alone. */
  readonly field: string;
  /** As it is displayed; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** Facts that changed: `late-facts`, `correction`, `exclusion`, `version`, or `other`. */
  readonly why: readonly (
    | 'late-facts'
    | 'correction'
    | 'exclusion'
    | 'version'
    | 'other'
  )[];
}
