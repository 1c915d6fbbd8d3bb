import { z } from 'zod';
import { dateSchema, entityRefSchema, orNull, textSchema } from './primitives';
import type { ReportContent } from './reportContent';

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

const LONGEST = 5_000;

const wordsSchema = z
  .string()
  .trim()
  .pipe(textSchema({ max: LONGEST }));

const revisionSchema = z
  .int('must be a whole number')
  .min(1, 'must be at least 1');

const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be the hash of the revision');

/** A calendar period that a report is about. @public */
export const reportPeriodSchema = z
  .string()
  .regex(
    /^\d{4}(-(Q[1-4]|(0[1-9]|1[0-2])))?$/,
    'must be a month, a quarter or a year, such as 2026-10, 2026-Q4 or 2026',
  );

/** `POST /reports`: about one agreement, or about all SLAs of a customer. @public */
export const createReportSchema = z
  .strictObject({
    agreementId: z
      .uuid('must be the id of an agreement')
      .transform(id => id.toLowerCase())
      .optional(),
    customerRef: entityRefSchema.optional(),
    period: reportPeriodSchema,
  })
  .refine(
    ({ agreementId, customerRef }) =>
      (agreementId === undefined) !== (customerRef === undefined),
    {
      error: 'must name either agreementId or customerRef',
      path: ['agreementId'],
    },
  );

/** @public */
export type CreateReport = z.output<typeof createReportSchema>;
/** @public */
export type CreateReportInput = z.input<typeof createReportSchema>;

/** `PUT /reports/{id}/comments/{targetId}`: cause and measure of a miss; shown to the customer once published. @public */
export const commentMissSchema = z.strictObject({
  cause: wordsSchema,
  measure: wordsSchema,
  /** By when the measure is taken. */
  measureDue: orNull(dateSchema),
  /** What caused it, such as `resource:default/core-db`; named to the customer by its title. */
  causingEntity: orNull(entityRefSchema),
});

/** @public */
export type CommentMiss = z.output<typeof commentMissSchema>;
/** @public */
export type CommentMissInput = z.input<typeof commentMissSchema>;

/** `PUT /reports/{id}/summary`: what the manager says in front, besides the sentences that are written of themselves. @public */
export const summarizeReportSchema = z.strictObject({
  summary: z
    .string()
    .trim()
    .pipe(textSchema({ min: 0, max: LONGEST })),
});
/** @public */
export type SummarizeReport = z.output<typeof summarizeReportSchema>;

/** `POST /reports/{id}/publish`. @public */
export const publishReportSchema = z.strictObject({ revision: revisionSchema });
/** @public */
export type PublishReport = z.output<typeof publishReportSchema>;

/** `POST /reports/{id}/correct`: opens the draft of the next revision. @public */
export const correctReportSchema = z.strictObject({
  /** The published revision that is corrected. */
  revision: revisionSchema,
  /** Why; stands in the corrected report. */
  reason: wordsSchema,
});
/** @public */
export type CorrectReport = z.output<typeof correctReportSchema>;

/** `POST /reports/{id}/acknowledge`, by the customer's side. @public */
export const acknowledgeReportSchema = z.strictObject({
  revision: revisionSchema,
  hash: hashSchema,
  /** For a relationship manager who enters what a customer without an account said. */
  evidence: orNull(wordsSchema),
});
/** @public */
export type AcknowledgeReport = z.output<typeof acknowledgeReportSchema>;
/** @public */
export type AcknowledgeReportInput = z.input<typeof acknowledgeReportSchema>;

/** `POST /reports/{id}/dispute`, by the customer's side. @public */
export const disputeReportSchema = z.strictObject({
  revision: revisionSchema,
  hash: hashSchema,
  reason: wordsSchema,
  /** The target whose figure is disputed; null for the report as a whole. */
  targetId: orNull(
    z.uuid('must be the id of a target').transform(id => id.toLowerCase()),
  ),
  /** The figure in the customer's eyes, in their words. */
  figure: orNull(textSchema({ max: 200 })),
  /** A link to what supports it. */
  link: orNull(
    z
      .url({ protocol: /^https?$/, error: 'must be an http or https address' })
      .max(2000),
  ),
  evidence: orNull(wordsSchema),
});
/** @public */
export type DisputeReport = z.output<typeof disputeReportSchema>;
/** @public */
export type DisputeReportInput = z.input<typeof disputeReportSchema>;

/** `POST /reports/{id}/disputes/{disputeId}/messages`, by either side. @public */
export const disputeMessageSchema = z.strictObject({
  text: wordsSchema,
  link: orNull(
    z
      .url({ protocol: /^https?$/, error: 'must be an http or https address' })
      .max(2000),
  ),
});
/** @public */
export type WriteDisputeMessage = z.output<typeof disputeMessageSchema>;
/** @public */
export type WriteDisputeMessageInput = z.input<typeof disputeMessageSchema>;

/**
 * `POST /reports/{id}/disputes/{disputeId}/settle`: `withdrawn` by the
 * customer, or `agreed` by both: what was agreed is proposed by one side and
 * confirmed by the other.
 *
 * @public
 */
export const settleDisputeSchema = z.strictObject({
  outcome: z.enum(['agreed', 'withdrawn']),
  text: wordsSchema,
});
/** @public */
export type SettleDispute = z.output<typeof settleDisputeSchema>;

/** What a customer disputes in a published revision, until both agree. @public */
export interface ReportDispute {
  readonly id: string;
  readonly revision: number;
  readonly targetId: string | null;
  readonly targetName: string | null;
  readonly state: 'open' | 'settlement-proposed' | 'agreed' | 'withdrawn';
  /** The figure in the report, as it stands there; null where the whole report is disputed. */
  readonly reportedFigure: string | null;
  /** The figure in the customer's eyes. */
  readonly figure: string | null;
  readonly openedAt: string;
  readonly openedBy: string;
  /** The oldest first; the first is the reason. */
  readonly messages: readonly ReportDisputeMessage[];
  /** Which side proposed how to settle it, what, and when it was agreed. */
  readonly settlement: {
    readonly text: string;
    readonly proposedBySide: 'provider' | 'customer';
    readonly proposedAt: string;
    readonly agreedAt: string | null;
  } | null;
}

/** @public */
export interface ReportDisputeMessage {
  readonly at: string;
  /** Entity ref of a user, or subject of a service. */
  readonly by: string;
  readonly side: 'provider' | 'customer';
  readonly text: string;
  readonly link: string | null;
}

/** What one revision is about and how it stands. @public */
export interface ReportSummary {
  readonly id: string;
  /** Of the newest revision that the caller may see. */
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
  readonly openDisputes: number;
  /** To whom it was sent; none for the customer's side. */
  readonly sent: readonly ReportSending[];
}

/** A report with what is in it. @public */
export interface Report extends ReportSummary {
  /** Of a draft as of now, of a published one as it was frozen. */
  readonly content: ReportContent;
  readonly disputes: readonly ReportDispute[];
  /** All revisions that the caller may see, the newest first. */
  readonly revisions: readonly {
    readonly revision: number;
    readonly state: ReportState;
    readonly publishedAt: string | null;
    readonly correction: string | null;
  }[];
}

/** That a report was sent. @public */
export interface ReportSending {
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
