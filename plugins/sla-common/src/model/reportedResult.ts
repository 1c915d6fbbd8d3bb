import { z } from 'zod';
import type { Revocation } from './correction';
import { hasAtMostSixDecimals, textSchema } from './primitives';

const textOrNull = z
  .string()
  .trim()
  .pipe(textSchema({ max: 2000 }))
  .nullish()
  .transform(text => text ?? null);

/** `POST /reported-results`. @public */
export const createReportedResultSchema = z.strictObject({
  targetId: z.uuid('must be the id of a target'),
  /** The label of one of the target's own periods, such as `2026-10`. */
  period: z
    .string()
    .regex(
      /^\d{4}(-(W\d{2}|Q[1-4]|\d{2}))?$/,
      'must be a period such as 2026-10, 2026-W45, 2026-Q4 or 2026',
    ),
  /** Percent, or the value of a target that is no ratio. */
  attained: z
    .number()
    .min(0, 'must not be negative')
    .max(1e12, 'must be at most 1000000000000')
    .refine(hasAtMostSixDecimals, 'must have at most six decimals'),
  /** Who says so, such as the supplier. */
  reportedBy: z
    .string()
    .trim()
    .pipe(textSchema({ max: 200 })),
  reason: textOrNull,
  evidence: textOrNull,
});

/** A parsed `POST /reported-results`. @public */
export type CreateReportedResult = z.output<typeof createReportedResultSchema>;

/** What may be sent as `POST /reported-results`. @public */
export type CreateReportedResultInput = z.input<
  typeof createReportedResultSchema
>;

/**
 * A figure that the other side gave, such as a supplier's monthly percentage;
 * stands in where nothing is measured, and is marked as reported wherever it is
 * shown. Never deleted, only revoked.
 *
 * @public
 */
export interface ReportedResult {
  readonly id: string;
  readonly agreementId: string;
  readonly targetId: string;
  readonly period: string;
  readonly attained: number;
  readonly reportedBy: string;
  readonly reason: string | null;
  readonly evidence: string | null;
  /** Instant. */
  readonly createdAt: string;
  /** Entity ref of a user, or subject of a service. */
  readonly createdBy: string;
  /** null while it is in force. */
  readonly revoked: Revocation | null;
}
