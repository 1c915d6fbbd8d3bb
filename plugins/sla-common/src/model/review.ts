import { z } from 'zod';
import { createActionSchema } from './action';
import { createImprovementSchema } from './improvement';
import { participantsSchema } from './interaction';
import { instantSchema, lineSchema, orNull, textSchema } from './primitives';
import { createRequirementSchema } from './requirement';
import { VISIBILITIES, type Visibility } from './visibility';

/** How far a review has come. @public */
export const REVIEW_STATES = ['planned', 'held', 'cancelled'] as const;

/** @public */
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What an item of an agenda can be about; `free` is what somebody wrote there. @public */
export const AGENDA_KINDS = [
  'report',
  'missed-target',
  'complaint',
  'satisfaction',
  'requirement',
  'action',
  'agreement-end',
  'improvement',
  'free',
] as const;

/** @public */
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** What a decision of a review can become. @public */
export const OUTCOME_KINDS = [
  'action',
  'requirement',
  'improvement',
  'amendment',
] as const;

/** @public */
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

const MOST = 100;
const LONGEST_TEXT = 20_000;

const uuidSchema = (of: string) =>
  z.uuid(`must be the id of ${of}`).transform(id => id.toLowerCase());

const visibilitySchema = z.enum(VISIBILITIES, {
  error: `must be one of ${VISIBILITIES.join(', ')}`,
});

function distinct<T>(key: (item: T) => unknown) {
  return (items: readonly T[]) => new Set(items.map(key)).size === items.length;
}

/** One item of an agenda, as it is sent. @public */
export const agendaItemSchema = z.strictObject({
  kind: z.enum(AGENDA_KINDS, {
    error: `must be one of ${AGENDA_KINDS.join(', ')}`,
  }),
  /** The id of what it is about, or its ref; null for a free one. */
  about: orNull(textSchema({ max: 300 })),
  title: lineSchema,
  note: orNull(textSchema({ max: 2000 })),
  /** An internal item the customer is never shown. */
  visibility: visibilitySchema.default('internal'),
});

const decisionSchema = z.strictObject({
  id: uuidSchema('a decision'),
  text: textSchema({ max: 2000 }),
  visibility: visibilitySchema.default('internal'),
});

const planOfReview = {
  at: instantSchema,
  until: orNull(instantSchema),
  place: orNull(lineSchema),
  /** Where to join it from afar. */
  link: orNull(
    z
      .url({ protocol: /^https?$/, error: 'must be an http or https address' })
      .max(2000),
  ),
  participants: participantsSchema,
  agreements: z
    .array(uuidSchema('an agreement'))
    .min(1, 'must name at least one agreement')
    .max(MOST, `must hold at most ${MOST}`)
    .transform(ids => [...new Set(ids)]),
};

const isInOrder = ({ at, until }: { at: string; until: string | null }) =>
  until === null || Date.parse(until) > Date.parse(at);
const NOT_IN_ORDER = { path: ['until'], error: 'must be after at' };

/** `POST /customers/{namespace}/{name}/reviews`. @public */
export const createReviewSchema = z
  .strictObject(planOfReview)
  .refine(isInOrder, NOT_IN_ORDER);

/** `PUT /customers/{namespace}/{name}/reviews/{id}`: all that is written of a review. @public */
export const changeReviewSchema = z
  .strictObject({
    ...planOfReview,
    agenda: z
      .array(agendaItemSchema)
      .max(MOST, `must hold at most ${MOST}`)
      .default([]),
    /** Whether the customer is shown the shared items of the agenda. */
    isAgendaShared: z.boolean().default(false),
    /** What the provider prepares for itself; markdown, never shown to the customer. */
    notes: textSchema({ min: 0, max: LONGEST_TEXT }).default(''),
    /** Markdown. */
    minutes: textSchema({ min: 0, max: LONGEST_TEXT }).default(''),
    minutesVisibility: visibilitySchema.default('internal'),
    decisions: z
      .array(decisionSchema)
      .max(MOST, `must hold at most ${MOST}`)
      .refine(
        distinct((decision: { readonly id: string }) => decision.id),
        'must not hold the same id twice',
      )
      .default([]),
  })
  .refine(isInOrder, NOT_IN_ORDER);

/** `POST …/reviews/{id}/cancel`. @public */
export const cancelReviewSchema = z.strictObject({
  reason: textSchema({ max: 2000 }),
});

/** `POST …/reviews/{id}/decisions/{decisionId}/become`: what a decision leads to. @public */
export const becomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('action'), action: createActionSchema }),
  z.strictObject({
    kind: z.literal('requirement'),
    requirement: createRequirementSchema,
  }),
  z.strictObject({
    kind: z.literal('improvement'),
    improvement: createImprovementSchema,
  }),
  /** Of one of the agreements of the review; its draft is written in the editor. */
  z.strictObject({
    kind: z.literal('amendment'),
    agreementId: uuidSchema('an agreement'),
  }),
]);

/** A new review, parsed. @public */
export type CreateReview = z.output<typeof createReviewSchema>;
/** What may be sent as one. @public */
export type CreateReviewInput = z.input<typeof createReviewSchema>;
/** What is written of a review, parsed. @public */
export type ChangeReview = z.output<typeof changeReviewSchema>;
/** What may be sent as that. @public */
export type ChangeReviewInput = z.input<typeof changeReviewSchema>;
/** What a decision leads to, parsed. @public */
export type Become = z.output<typeof becomeSchema>;
/** What may be sent as that. @public */
export type BecomeInput = z.input<typeof becomeSchema>;
/** An item of an agenda. @public */
export type AgendaItem = z.output<typeof agendaItemSchema>;

/** What a decision led to. @public */
export interface ReviewOutcome {
  readonly kind: OutcomeKind;
  /** Of the action, requirement or improvement; of the agreement that is amended. */
  readonly id: string;
  /** Instant. */
  readonly at: string;
}

/** Something decided in a review. @public */
export interface ReviewDecision {
  readonly id: string;
  readonly text: string;
  readonly visibility: Visibility;
  /** Null as long as it led to nothing. */
  readonly became: ReviewOutcome | null;
}

/** An agreement that is looked at. @public */
export interface ReviewedAgreement {
  readonly id: string;
  /** Null where the caller may not read it. */
  readonly title: string | null;
}

/** When a review is, and of what. @public */
export interface ReviewHead {
  readonly id: string;
  readonly etag: string;
  readonly customerRef: string;
  readonly customerTitle: string;
  readonly state: ReviewState;
  readonly agreements: readonly ReviewedAgreement[];
  /** Instant. */
  readonly at: string;
  /** Instant. */
  readonly until: string | null;
  readonly place: string | null;
  readonly link: string | null;
  /** Refs of users and groups, or names of people outside. */
  readonly participants: readonly string[];
  /** The meeting in the dialogue; null until it is held. */
  readonly interactionId: string | null;
}

/** A meeting in which provider and customer look at what was agreed and achieved. @public */
export interface Review extends ReviewHead {
  /** For the customer's side what is shared of it, once it is. */
  readonly agenda: readonly AgendaItem[];
  readonly isAgendaShared: boolean;
  /** Markdown; null for the customer's side. */
  readonly notes: string | null;
  /** Markdown; empty for the customer's side as long as they are internal. */
  readonly minutes: string;
  readonly minutesVisibility: Visibility;
  /** For the customer's side those that are shared. */
  readonly decisions: readonly ReviewDecision[];
  /** Why it was cancelled; null where it was not, and for the customer's side. */
  readonly cancelReason: string | null;
  /** Instant. */
  readonly createdAt: string;
  /** Entity ref of a user, or subject of a service. */
  readonly createdBy: string;
  /** Instant; null where it was never changed. */
  readonly changedAt: string | null;
  readonly changedBy: string | null;
}

/** Something that the provider could put on the agenda; never an opportunity. @public */
export interface AgendaSuggestion
  extends Pick<AgendaItem, 'kind' | 'title' | 'visibility'> {
  readonly about: string;
  /** What is said of it: a period, a date, a state or a score; null where nothing is. */
  readonly detail: string | null;
}

/** When an agreement is to be reviewed next. @public */
export interface DueReview {
  readonly agreementId: string;
  readonly agreementTitle: string;
  readonly customerRef: string;
  readonly customerTitle: string;
  readonly everyMonths: number;
  /** Date of the last review that was held; null where none was. */
  readonly lastHeldOn: string | null;
  /** Date: so many months after the last one, or after the first day in force. */
  readonly dueOn: string;
  /** Whether the date lies behind us. */
  readonly isOverdue: boolean;
  /** The next one that is planned. */
  readonly planned: { readonly id: string; readonly at: string } | null;
}
