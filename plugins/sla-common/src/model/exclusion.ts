import { z } from 'zod';
import { dateSchema, instantSchema, textSchema } from './primitives';

/** On what time may be excluded that was declared afterwards. @public */
export const EXCLUSION_GROUNDS = [
  'customer-caused',
  'force-majeure',
  'third-party',
  'measurement-error',
  'agreed-change',
] as const;

/** A ground that an agreement can name. @public */
export type ExclusionGround = (typeof EXCLUSION_GROUNDS)[number];

/** Who must agree before declared time counts. @public */
export const EXCLUSION_APPROVALS = ['customer', 'manager', 'nobody'] as const;

/**
 * `customer`: its representative; `manager`: somebody else of the provider's
 * side than who declared it; `nobody`: it counts at once and is shown as not
 * counter-approved.
 *
 * @public
 */
export type ExclusionApproval = (typeof EXCLUSION_APPROVALS)[number];

/**
 * What of maintenance an agreement does not count. A version without these
 * terms excludes none.
 *
 * @public
 */
export interface MaintenanceTerms {
  /** Hours of service time in a calendar month of the agreement's zone; without it, any. */
  readonly maxHoursPerPeriod?: number;
  /** Hours that a window must be announced before it begins; without it, it must be announced before it begins. */
  readonly noticeHours?: number;
  /** Dates on which no maintenance is excluded, in the agreement's zone. */
  readonly blackoutDates?: readonly string[];
}

/** Why time of a maintenance window counts all the same. @public */
export const NOT_EXCLUDED_REASONS = [
  'cancelled',
  'not-in-force',
  'not-agreed',
  'outside-service-hours',
  'blackout-date',
  'notice-too-short',
  'announcement-withdrawn',
  'over-hours-of-month',
] as const;

/** One of these reasons. @public */
export type NotExcludedReason = (typeof NOT_EXCLUDED_REASONS)[number];

function hasWholeSeconds(hours: number): boolean {
  return Number.isInteger(Number((hours * 3600).toFixed(6)));
}

/** The maintenance terms of a draft. */
export const maintenanceTermsSchema = z.strictObject({
  maxHoursPerPeriod: z
    .number()
    .gt(0, 'must be above 0')
    .max(744, 'must be at most 744')
    .refine(hasWholeSeconds, 'must be a whole number of seconds')
    .optional(),
  noticeHours: z
    .number()
    .min(0, 'must be at least 0')
    .max(8760, 'must be at most 8760')
    .refine(hasWholeSeconds, 'must be a whole number of seconds')
    .optional(),
  blackoutDates: z.array(dateSchema).max(2000).optional(),
});

/** The grounds that a draft names. */
export const exclusionGroundsSchema = z
  .array(z.enum(EXCLUSION_GROUNDS))
  .min(1, 'must name at least one ground')
  .refine(
    grounds => new Set(grounds).size === grounds.length,
    'must name each ground once',
  );

/** A text of some lines; spaces around it do not count. */
function wordsSchema(max: number) {
  return z.string().trim().pipe(textSchema({ max }));
}

const evidenceSchema = wordsSchema(2000)
  .nullish()
  .transform(evidence => evidence ?? null);

/** `POST /agreements/{id}/exclusions`. @public */
export const declareExclusionSchema = z
  .strictObject({
    from: instantSchema,
    to: instantSchema,
    ground: z.enum(EXCLUSION_GROUNDS),
    reason: wordsSchema(2000),
    evidence: evidenceSchema,
    targets: z
      .array(z.uuid('must be the id of a target'))
      .min(1, 'must name at least one target')
      .max(100)
      .nullish()
      .transform(targets => targets && [...new Set(targets)])
      .transform(targets => targets ?? null),
  })
  .refine(({ from, to }) => !(Date.parse(to) <= Date.parse(from)), {
    path: ['to'],
    message: 'must be after from',
  });

/** Time that is to be excluded, parsed. @public */
export type DeclareExclusion = z.output<typeof declareExclusionSchema>;

/** What may be sent as one. @public */
export type DeclareExclusionInput = z.input<typeof declareExclusionSchema>;

/** `/approve` and `/agree`. @public */
export const exclusionAgreedSchema = z.strictObject({
  evidence: evidenceSchema,
});

/** `/object` and `/revoke`. @public */
export const exclusionReasonSchema = z.strictObject({
  reason: wordsSchema(2000),
  evidence: evidenceSchema,
});

/** A word on an exclusion as a page says it. @public */
export type ExclusionWordInput =
  | { readonly word: 'approve' | 'agree'; readonly evidence?: string }
  | {
      readonly word: 'object' | 'revoke';
      readonly reason: string;
      readonly evidence?: string;
    };

/** What somebody said of an exclusion after it was declared. @public */
export type ExclusionWordKind = 'approved' | 'agreed' | 'objected' | 'revoked';

/** One word on an exclusion; never changed. @public */
export interface ExclusionWord {
  readonly kind: ExclusionWordKind;
  readonly at: string;
  /** Null for a customer that is covered besides. */
  readonly by: string | null;
  readonly reason: string | null;
  readonly evidence: string | null;
}

/**
 * `proposed`: waits for who must approve it, and does not count; `counts`; or
 * `revoked`, and counts no more.
 *
 * @public
 */
export type ExclusionState = 'proposed' | 'counts' | 'revoked';

/** Time declared afterwards that an agreement does not count. @public */
export interface Exclusion {
  readonly id: string;
  readonly etag: string;
  readonly agreementId: string;
  /** The version that was in force then, and names the ground. */
  readonly agreementVersion: number;
  readonly from: string;
  readonly to: string;
  readonly ground: ExclusionGround;
  /** Null for a customer that is covered besides. */
  readonly reason: string | null;
  readonly evidence: string | null;
  /** Ids of the targets that it is about; null for all of the agreement. */
  readonly targets: readonly string[] | null;
  /** Who must approve it, as that version says. */
  readonly approval: ExclusionApproval;
  readonly state: ExclusionState;
  /** Whether somebody else than who declared it approved it or agreed. */
  readonly counterApproved: boolean;
  /** Whether the customer's last word was an objection; null for a customer that is covered besides. */
  readonly disputed: boolean | null;
  readonly declaredAt: string;
  readonly declaredBy: string | null;
  /** Oldest first. */
  readonly words: readonly ExclusionWord[];
}
