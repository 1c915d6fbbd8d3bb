import { z } from 'zod';
import { dateSchema, entityRefSchema, orNull, textSchema } from './primitives';

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

/**
 * `POST /reports/{id}/disputes/{disputeId}/messages`, by either side. With
 * `evidence` the relationship manager says what the customer said.
 *
 * @public
 */
export const disputeMessageSchema = z.strictObject({
  text: wordsSchema,
  evidence: orNull(wordsSchema),
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
 * confirmed by the other, who sends the same text; another text is a proposal
 * in its place. With `evidence` the relationship manager acts for the customer.
 *
 * @public
 */
export const settleDisputeSchema = z.strictObject({
  outcome: z.enum(['agreed', 'withdrawn']),
  text: wordsSchema,
  evidence: orNull(wordsSchema),
});
/** @public */
export type SettleDispute = z.output<typeof settleDisputeSchema>;
/** @public */
export type SettleDisputeInput = z.input<typeof settleDisputeSchema>;

/** The most reports that are published at once. */
const MOST_AT_ONCE = 1_000;

/** `POST /reports/publications`: publishes several in the background. @public */
export const publishReportsSchema = z.strictObject({
  reports: z
    .array(
      z.strictObject({
        id: z
          .uuid('must be the id of a report')
          .transform(id => id.toLowerCase()),
        revision: revisionSchema,
      }),
    )
    .min(1, 'must name at least one report')
    .max(MOST_AT_ONCE, `must name at most ${MOST_AT_ONCE}`),
});
/** @public */
export type PublishReports = z.output<typeof publishReportsSchema>;

/** `POST /reports/{id}/sendings`: a published revision goes by mail to people outside. @public */
export const sendReportSchema = z.strictObject({
  revision: revisionSchema,
  /** Ids of contacts of the customer; a mail to be sent by hand may have none. */
  contacts: z
    .array(
      z.uuid('must be the id of a contact').transform(id => id.toLowerCase()),
    )
    .max(50, 'must name at most 50')
    .transform(ids => [...new Set(ids)])
    .default([]),
  /** What is said besides. */
  note: orNull(wordsSchema),
});
/** @public */
export type SendReport = z.output<typeof sendReportSchema>;
/** @public */
export type SendReportInput = z.input<typeof sendReportSchema>;
