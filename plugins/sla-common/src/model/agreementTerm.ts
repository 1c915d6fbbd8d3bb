import { z } from 'zod';

/** To which days notice can be given. @public */
export const NOTICE_ENDS = [
  'any-day',
  'month-end',
  'quarter-end',
  'year-end',
  'term-end',
] as const;

/** `term-end` is the last day of the running term. @public */
export type NoticeEnd = (typeof NOTICE_ENDS)[number];

/** How long before the end notice must be given: months or days, never both. @public */
export interface Notice {
  readonly months?: number;
  readonly days?: number;
  readonly to: NoticeEnd;
}

/**
 * How long an agreement holds. Without these terms it is `fixed` where it has
 * a last day, else `open-ended` without notice.
 *
 * `fixed` ends on its last day; with `continues` it goes on being judged under
 * its last terms. `renewing` holds for another `extensionMonths` after its last
 * day, again and again, unless notice is given in time.
 *
 * @public
 */
export type TermRules =
  | {
      readonly kind: 'fixed';
      readonly continues?: true;
      readonly notice?: Notice;
    }
  | { readonly kind: 'open-ended'; readonly notice?: Notice }
  | {
      readonly kind: 'renewing';
      readonly extensionMonths: number;
      readonly notice: Notice;
    };

const noticeSchema = z
  .strictObject({
    months: z
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(60, 'must be at most 60')
      .optional(),
    days: z
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(1830, 'must be at most 1830')
      .optional(),
    to: z.enum(NOTICE_ENDS, {
      error: `must be one of ${NOTICE_ENDS.join(', ')}`,
    }),
  })
  .refine(
    ({ months, days }) => (months === undefined) !== (days === undefined),
    'must have either months or days',
  );

/** The term of a draft. */
export const termRulesSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('fixed'),
      continues: z
        .boolean()
        .optional()
        .transform(continues => (continues ? (true as const) : undefined)),
      notice: noticeSchema.optional(),
    }),
    z.strictObject({
      kind: z.literal('open-ended'),
      notice: noticeSchema.optional(),
    }),
    z.strictObject({
      kind: z.literal('renewing'),
      extensionMonths: z
        .int('must be a whole number')
        .min(1, 'must be at least 1')
        .max(120, 'must be at most 120'),
      notice: noticeSchema,
    }),
  ],
  {
    error: issue =>
      issue.code === 'invalid_union'
        ? 'must be one of fixed, open-ended, renewing'
        : undefined,
  },
);

/**
 * What of a term does not go with the last day of the agreement.
 *
 * @returns the field and the reason, or undefined where all is well
 */
export function termProblem(draft: {
  readonly effectiveTo: string | null;
  readonly term?: TermRules;
}): { readonly path: string[]; readonly reason: string } | undefined {
  const { term, effectiveTo } = draft;
  if (term === undefined) {
    return undefined;
  }
  if (term.kind === 'open-ended' && effectiveTo !== null) {
    return {
      path: ['effectiveTo'],
      reason: 'must be left out where the term is open-ended',
    };
  }
  if (term.kind !== 'open-ended' && effectiveTo === null) {
    return {
      path: ['effectiveTo'],
      reason: `is required where the term is ${term.kind}`,
    };
  }
  if (term.kind === 'open-ended' && term.notice?.to === 'term-end') {
    return {
      path: ['term', 'notice', 'to'],
      reason: 'must not be term-end where the term is open-ended',
    };
  }
  return undefined;
}
