import { z } from 'zod';
import { dateSchema, entityRefSchema, textSchema } from './primitives';
import { VISIBILITIES, type Visibility } from './visibility';

/** What has become of an action. @public */
export const ACTION_STATES = ['open', 'done', 'dropped'] as const;

/** @public */
export type ActionState = (typeof ACTION_STATES)[number];

/** Who sees to something: a user or a group. */
export const ownerSchema = entityRefSchema.refine(
  ref => /^(user|group):/.test(ref),
  'must be a user or a group such as user:default/sofia',
);

const contentOfAction = {
  title: z
    .string()
    .trim()
    .pipe(textSchema({ max: 200 })),
  /** Markdown. */
  text: textSchema({ min: 0, max: 10_000 }).default(''),
  owner: ownerSchema,
  /** The day by which it is promised. */
  due: dateSchema,
};

/** An action that is promised with an interaction. @public */
export const promisedActionSchema = z.strictObject({
  ...contentOfAction,
  visibility: z.enum(VISIBILITIES).optional(),
});

/** `POST /customers/{namespace}/{name}/actions`; internal from the provider, always shared from the customer's side. @public */
export const createActionSchema = z.strictObject({
  ...contentOfAction,
  visibility: z.enum(VISIBILITIES).optional(),
  interactionId: z
    .uuid('must be the id of an interaction')
    .nullish()
    .transform(id => id?.toLowerCase() ?? null),
});

/** `PUT /customers/{namespace}/{name}/actions/{id}`. @public */
export const changeActionSchema = z.strictObject({
  ...contentOfAction,
  visibility: z.enum(VISIBILITIES),
});

/** `POST /customers/{namespace}/{name}/actions/{id}/drop`. @public */
export const dropActionSchema = z.strictObject({
  reason: z
    .string()
    .trim()
    .pipe(textSchema({ max: 2000 })),
});

/** An action as sent with an interaction, parsed. @public */
export type PromisedAction = z.output<typeof promisedActionSchema>;

/** An action as sent, parsed. @public */
export type CreateAction = z.output<typeof createActionSchema>;

/** What may be sent as one. @public */
export type CreateActionInput = z.input<typeof createActionSchema>;

/** A changed action, parsed. @public */
export type ChangeAction = z.output<typeof changeActionSchema>;

/** What may be sent as a change. @public */
export type ChangeActionInput = z.input<typeof changeActionSchema>;

/** Something promised in the dialogue with a customer. @public */
export interface Action {
  readonly id: string;
  readonly etag: string;
  readonly customerRef: string;
  readonly customerTitle: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** Ref of a user or a group. */
  readonly owner: string;
  /** Date. */
  readonly due: string;
  readonly state: ActionState;
  /** When and by whom it was done or dropped; null while it is open. */
  readonly ended: {
    /** Instant. */
    readonly at: string;
    readonly by: string;
    /** Why it was dropped; null where it was done. */
    readonly reason: string | null;
  } | null;
  readonly visibility: Visibility;
  /** Where it was promised, if the caller is shown that. */
  readonly origin: { readonly interactionId: string | null };
  /** Instant. */
  readonly createdAt: string;
  /** Entity ref of a user, or subject of a service. */
  readonly createdBy: string;
  /** Instant; null where it was never changed. */
  readonly changedAt: string | null;
  readonly changedBy: string | null;
}

/** An open action of one's own. Of a customer that the caller may not read, neither ref nor title are told. @public */
export interface OwnAction
  extends Pick<Action, 'id' | 'title' | 'owner' | 'due'> {
  readonly customer: { readonly ref: string; readonly title: string } | null;
}
