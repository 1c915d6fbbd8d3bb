import { z } from 'zod';
import { ownerSchema } from './action';
import { dateSchema, lineSchema, orNull, textSchema } from './primitives';
import type { AnsweringTarget } from './requirement';
import { VISIBILITIES, type Visibility } from './visibility';

/** How far an improvement has come. @public */
export const IMPROVEMENT_STATES = [
  'proposed',
  'agreed',
  'in-progress',
  'done',
  'dropped',
] as const;

/** @public */
export type ImprovementState = (typeof IMPROVEMENT_STATES)[number];

/** What an improvement came from: a review, the comment on a miss in a report, or an opportunity. @public */
export const IMPROVEMENT_ORIGINS = ['review', 'report', 'opportunity'] as const;

/** @public */
export type ImprovementOriginKind = (typeof IMPROVEMENT_ORIGINS)[number];

const MOST_CHARACTERS = 10_000;

const idSchema = (of: string) =>
  z.uuid(`must be the id of ${of}`).transform(id => id.toLowerCase());

const contentOfImprovement = {
  title: lineSchema,
  /** Markdown, kept as it is written. */
  text: textSchema({ min: 0, max: MOST_CHARACTERS }).default(''),
  /** Who sees to it; null as long as nobody does. */
  owner: orNull(ownerSchema),
  /** The day by which it is to be done. */
  due: orNull(dateSchema),
  /** The target that it is to help. */
  targetId: orNull(idSchema('a target')),
  /** What it is to change, in words. */
  expected: orNull(textSchema({ max: 2000 })),
  /** The figure that the target is to reach by it, with its unit, such as `99.95 %`. */
  expectedFigure: orNull(lineSchema),
  /** What came of it, in words. */
  result: orNull(textSchema({ max: MOST_CHARACTERS })),
};

const visibilitySchema = z.enum(VISIBILITIES, {
  error: `must be one of ${VISIBILITIES.join(', ')}`,
});

/** `POST /customers/{namespace}/{name}/improvements`; internal unless it says otherwise. @public */
export const createImprovementSchema = z.strictObject({
  ...contentOfImprovement,
  visibility: visibilitySchema.default('internal'),
  origin: orNull(
    z.strictObject({
      kind: z.enum(IMPROVEMENT_ORIGINS, {
        error: `must be one of ${IMPROVEMENT_ORIGINS.join(', ')}`,
      }),
      id: idSchema('what it came from'),
    }),
  ),
});

/** `PUT /customers/{namespace}/{name}/improvements/{id}`; what it came from stays. @public */
export const changeImprovementSchema = z.strictObject({
  ...contentOfImprovement,
  visibility: visibilitySchema,
});

/** `POST /customers/{namespace}/{name}/improvements/{id}/transition`. @public */
export const transitionImprovementSchema = z
  .strictObject({
    to: z.enum(IMPROVEMENT_STATES, {
      error: `must be one of ${IMPROVEMENT_STATES.join(', ')}`,
    }),
    /** Why it is dropped. */
    reason: orNull(textSchema({ max: 2000 })),
  })
  .refine(({ to, reason }) => to !== 'dropped' || reason !== null, {
    path: ['reason'],
    message: 'is required where an improvement is dropped',
  });

/** An improvement as sent, parsed. @public */
export type CreateImprovement = z.output<typeof createImprovementSchema>;

/** What may be sent as one. @public */
export type CreateImprovementInput = z.input<typeof createImprovementSchema>;

/** A changed improvement, parsed. @public */
export type ChangeImprovement = z.output<typeof changeImprovementSchema>;

/** What may be sent as a change. @public */
export type ChangeImprovementInput = z.input<typeof changeImprovementSchema>;

/** A parsed transition. @public */
export type TransitionImprovement = z.output<
  typeof transitionImprovementSchema
>;

/** What may be sent as a transition. @public */
export type TransitionImprovementInput = z.input<
  typeof transitionImprovementSchema
>;

/** Where an improvement may go from each state: what was done or dropped may be taken up again. */
const NEXT_STATES: Readonly<
  Record<ImprovementState, readonly ImprovementState[]>
> = {
  proposed: ['agreed', 'in-progress', 'dropped'],
  agreed: ['in-progress', 'done', 'dropped'],
  'in-progress': ['done', 'dropped'],
  done: ['in-progress'],
  dropped: ['proposed'],
};

/** Where an improvement may go from a state. @public */
export function nextImprovementStates(
  state: ImprovementState,
): readonly ImprovementState[] {
  return NEXT_STATES[state];
}

/** What will be done about a missed or threatened target, or to make a service better; the register of these is the continual improvement register. @public */
export interface Improvement {
  readonly id: string;
  readonly etag: string;
  readonly customerRef: string;
  readonly customerTitle: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** Ref of a user or a group. */
  readonly owner: string | null;
  /** Date. */
  readonly due: string | null;
  readonly state: ImprovementState;
  /** Why it was dropped; null where it is not. */
  readonly dropReason: string | null;
  /** Null where it helps none, or one that the caller may not see. */
  readonly target: AnsweringTarget | null;
  readonly expected: string | null;
  readonly expectedFigure: string | null;
  readonly result: string | null;
  /** Null where it came from nothing, or from what the caller is not shown. */
  readonly origin: {
    readonly kind: ImprovementOriginKind;
    readonly id: string;
  } | null;
  readonly visibility: Visibility;
  /** Instant at which it was done or dropped; null while it is neither. */
  readonly endedAt: string | null;
  /** Instant. */
  readonly createdAt: string;
  /** Entity ref of a user, or subject of a service. */
  readonly createdBy: string;
  /** Instant; null where it was never changed. */
  readonly changedAt: string | null;
  readonly changedBy: string | null;
}
