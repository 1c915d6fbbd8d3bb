import { z } from 'zod';
import { ownerSchema, promisedActionSchema } from './action';
import { linkSchema, type Link } from './link';
import {
  dateSchema,
  entityRefSchema,
  instantSchema,
  textSchema,
  thingRefSchema,
} from './primitives';
import { VISIBILITIES, type Visibility } from './visibility';

/** What an entry of the dialogue can be. @public */
export const INTERACTION_KINDS = [
  'meeting',
  'call',
  'email',
  'note',
  'complaint',
  'compliment',
] as const;

/** @public */
export type InteractionKind = (typeof INTERACTION_KINDS)[number];

/** What has become of a complaint: it stays open until the customer's side or the relationship manager closes it. @public */
export const COMPLAINT_STATES = ['open', 'answered', 'closed'] as const;

/** @public */
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

const MOST = 50;
const LONGEST_TEXT = 10_000;

function lineSchema(max: number) {
  return z.string().trim().pipe(textSchema({ max }));
}

/** The ref of a user or group in lower case, or the name of somebody outside as it is written. */
const participantSchema = lineSchema(200).transform(name => {
  const ref = entityRefSchema.safeParse(name);
  return ref.success ? ref.data : name;
});

function listOf<TSchema extends z.ZodType>(schema: TSchema) {
  return z
    .array(schema)
    .max(MOST, `must hold at most ${MOST}`)
    .transform(items => [...new Set(items)])
    .default([]);
}

/** Refs of users and groups, and names of people outside. @public */
export const participantsSchema = listOf(participantSchema);

const contentOfInteraction = {
  at: instantSchema.nullish().transform(at => at ?? null),
  /** End of a meeting. */
  until: instantSchema.nullish().transform(until => until ?? null),
  /** Where a meeting is. */
  place: lineSchema(500)
    .nullish()
    .transform(place => place ?? null),
  title: lineSchema(200),
  /** Markdown, kept as it is written. */
  text: textSchema({ min: 0, max: LONGEST_TEXT }).default(''),
  participants: participantsSchema,
  entities: listOf(thingRefSchema),
  links: z.array(linkSchema).max(MOST, `must hold at most ${MOST}`).default([]),
  /** Who sees to a complaint. */
  owner: ownerSchema.nullish().transform(owner => owner ?? null),
  /** The day by which a complaint is to be answered. */
  due: dateSchema.nullish().transform(due => due ?? null),
};

interface Span {
  readonly at: string | null;
  readonly until: string | null;
}

const hasBegin = ({ at, until }: Span) => until === null || at !== null;
const NO_BEGIN = { path: ['at'], error: 'is required where until is given' };

const isInOrder = ({ at, until }: Span) =>
  until === null || at === null || !(Date.parse(until) <= Date.parse(at));
const NOT_IN_ORDER = { path: ['until'], error: 'must be after at' };

/** `POST /customers/{namespace}/{name}/interactions`; internal from the provider, always shared from the customer's side. @public */
export const createInteractionSchema = z
  .strictObject({
    kind: z.enum(INTERACTION_KINDS),
    ...contentOfInteraction,
    visibility: z.enum(VISIBILITIES).optional(),
    /** What is promised with it. */
    actions: z
      .array(promisedActionSchema)
      .max(MOST, `must hold at most ${MOST}`)
      .default([]),
  })
  .refine(hasBegin, NO_BEGIN)
  .refine(isInOrder, NOT_IN_ORDER);

/** `PUT /customers/{namespace}/{name}/interactions/{id}`; the kind stays. Without `at` it stays as it is. @public */
export const changeInteractionSchema = z
  .strictObject({
    ...contentOfInteraction,
    visibility: z.enum(VISIBILITIES),
  })
  .refine(hasBegin, NO_BEGIN)
  .refine(isInOrder, NOT_IN_ORDER);

/** `POST …/interactions/{id}/answer`. @public */
export const answerComplaintSchema = z.strictObject({
  text: textSchema({ max: LONGEST_TEXT }),
});

/** `POST …/interactions/{id}/reopen`. @public */
export const reopenComplaintSchema = z.strictObject({
  reason: lineSchema(2000),
});

/** An interaction as sent, parsed. @public */
export type CreateInteraction = z.output<typeof createInteractionSchema>;

/** What may be sent as one. @public */
export type CreateInteractionInput = z.input<typeof createInteractionSchema>;

/** A changed interaction, parsed. @public */
export type ChangeInteraction = z.output<typeof changeInteractionSchema>;

/** What may be sent as a change. @public */
export type ChangeInteractionInput = z.input<typeof changeInteractionSchema>;

/** What was done with an interaction later. @public */
export interface InteractionStep {
  /** `shared` and `made-internal` the customer's side is not shown. */
  readonly kind:
    | 'answered'
    | 'closed'
    | 'reopened'
    | 'shared'
    | 'made-internal';
  /** The answer, or why it was opened again. */
  readonly text: string | null;
  /** Instant. */
  readonly at: string;
  /** Entity ref of a user, or subject of a service. */
  readonly by: string;
}

/** What a complaint has besides. @public */
export interface Complaint {
  readonly state: ComplaintState;
  /** Ref of the user or group who sees to it; null where the customer has no relationship manager. */
  readonly owner: string | null;
  /** The date by which it is to be answered. */
  readonly due: string;
  /** The last answer. */
  readonly answer: {
    readonly text: string;
    /** Instant. */
    readonly at: string;
    readonly by: string;
  } | null;
  /** Instant. */
  readonly closedAt: string | null;
  readonly closedBy: string | null;
  /** Instant at which both managers were told that it is overdue; null for the customer's side. */
  readonly escalatedAt: string | null;
}

/** An entry of the dialogue with a customer. @public */
export interface Interaction {
  readonly id: string;
  readonly etag: string;
  readonly customerRef: string;
  readonly customerTitle: string;
  readonly kind: InteractionKind;
  /** Instant; a meeting that lies ahead is planned. */
  readonly at: string;
  /** Instant. */
  readonly until: string | null;
  readonly place: string | null;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** Refs of users and groups, or names of people outside. */
  readonly participants: readonly string[];
  /** Refs. */
  readonly entities: readonly string[];
  readonly links: readonly Link[];
  readonly visibility: Visibility;
  /** Whose side wrote it: what the customer's side wrote stays as it wrote it. */
  readonly writtenBy: 'provider' | 'customer';
  /** null where it is none. */
  readonly complaint: Complaint | null;
  /** Oldest first. */
  readonly steps: readonly InteractionStep[];
  /** Instant. */
  readonly createdAt: string;
  /** Entity ref of a user, or subject of a service. */
  readonly createdBy: string;
  /** Instant; null where it was never changed. */
  readonly changedAt: string | null;
  readonly changedBy: string | null;
}
