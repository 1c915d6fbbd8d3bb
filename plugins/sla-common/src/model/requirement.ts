import { z } from 'zod';
import { compareObjectives } from '../relationship/compareObjectives';
import {
  STREAMS_OF_OBJECTIVES,
  objectiveSchema,
  type Objective,
} from './objective';
import { entityRefSchema, indicatorRefSchema, textSchema } from './primitives';
import { VISIBILITIES, type Visibility } from './visibility';

/** How far a requirement has come. @public */
export const REQUIREMENT_STATES = [
  'captured',
  'under-review',
  'offered',
  'agreed',
  'declined',
] as const;

/** How far a requirement has come. @public */
export type RequirementState = (typeof REQUIREMENT_STATES)[number];

/** How much the customer needs it. @public */
export const REQUIREMENT_PRIORITIES = ['must', 'should', 'could'] as const;

/** How much the customer needs it. @public */
export type RequirementPriority = (typeof REQUIREMENT_PRIORITIES)[number];

const MOST_CHARACTERS = 10_000;

/** What is wanted where nothing measurable is known yet. @public */
export interface LevelInWords {
  readonly kind: 'words';
  readonly text: string;
}

/** A level of service that somebody wants: an objective, or words. @public */
export type RequiredLevel = Objective | LevelInWords;

/** Whether something measurable is said. @public */
export function isMeasurable(level: RequiredLevel): level is Objective {
  return level.kind !== 'words';
}

const levelSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('words'),
      text: textSchema({ max: MOST_CHARACTERS }),
    }),
    objectiveSchema,
  ],
  {
    error: issue =>
      issue.code === 'invalid_union'
        ? `must be one of words, ${Object.keys(STREAMS_OF_OBJECTIVES).join(
            ', ',
          )}`
        : undefined,
  },
);

/** A text that may be left out; what is empty is none. */
const optionalText = () =>
  textSchema({ min: 0, max: MOST_CHARACTERS })
    .nullish()
    .transform(text => text || null);

const FIELDS = {
  title: textSchema({ max: 200 }),
  service: entityRefSchema,
  indicator: indicatorRefSchema.nullish().transform(ref => ref ?? null),
  wanted: levelSchema,
  leastAcceptable: levelSchema.nullish().transform(level => level ?? null),
  reason: optionalText(),
  costOfFailing: optionalText(),
  priority: z
    .enum(REQUIREMENT_PRIORITIES, {
      error: `must be one of ${REQUIREMENT_PRIORITIES.join(', ')}`,
    })
    .default('should'),
};

interface Levels {
  readonly wanted: RequiredLevel;
  readonly leastAcceptable: RequiredLevel | null;
}

/** Why two levels cannot be what is wanted and the least that is acceptable; undefined where they can. */
function levelsProblem({
  wanted,
  leastAcceptable,
}: Levels): string | undefined {
  if (leastAcceptable === null) {
    return undefined;
  }
  if (wanted.kind !== leastAcceptable.kind) {
    return `must be of the same kind as what is wanted, ${wanted.kind}`;
  }
  return isMeasurable(wanted) &&
    isMeasurable(leastAcceptable) &&
    compareObjectives(leastAcceptable, wanted) === 'stricter'
    ? 'must not be stricter than what is wanted'
    : undefined;
}

function checkLevels(
  requirement: Levels,
  context: z.core.$RefinementCtx,
): void {
  const message = levelsProblem(requirement);
  if (message !== undefined) {
    context.addIssue({
      code: 'custom',
      path: ['leastAcceptable'],
      message,
      input: requirement.leastAcceptable,
    });
  }
}

/** `POST /customers/{namespace}/{name}/requirements`. @public */
export const createRequirementSchema = z
  .strictObject(FIELDS)
  .superRefine(checkLevels);

/** A parsed `POST /customers/{namespace}/{name}/requirements`. @public */
export type CreateRequirement = z.output<typeof createRequirementSchema>;

/** What may be sent as `POST /customers/{namespace}/{name}/requirements`. @public */
export type CreateRequirementInput = z.input<typeof createRequirementSchema>;

/** `PUT /customers/{namespace}/{name}/requirements/{id}`. @public */
export const changeRequirementSchema = z
  .strictObject({
    ...FIELDS,
    /**
     * The target that answers it; null for none. It stays as it is where this is
     * left out, and has to answer what is asked then.
     */
    targetId: z
      .uuid('must be the id of a target')
      .transform(id => id.toLowerCase())
      .nullish(),
    /** Why it is changed; kept in its history, which both sides read. */
    changeReason: optionalText(),
  })
  .superRefine(checkLevels);

/** A parsed `PUT /customers/{namespace}/{name}/requirements/{id}`. @public */
export type ChangeRequirement = z.output<typeof changeRequirementSchema>;

/** What may be sent as `PUT /customers/{namespace}/{name}/requirements/{id}`. @public */
export type ChangeRequirementInput = z.input<typeof changeRequirementSchema>;

/** `POST /customers/{namespace}/{name}/requirements/{id}/transition`. @public */
export const transitionRequirementSchema = z
  .strictObject({
    to: z.enum(REQUIREMENT_STATES, {
      error: `must be one of ${REQUIREMENT_STATES.join(', ')}`,
    }),
    reason: optionalText(),
  })
  .refine(({ to, reason }) => to !== 'declined' || reason !== null, {
    path: ['reason'],
    message: 'is required where a requirement is declined',
  });

/** A parsed transition. @public */
export type TransitionRequirement = z.output<
  typeof transitionRequirementSchema
>;

/** What may be sent as a transition. @public */
export type TransitionRequirementInput = z.input<
  typeof transitionRequirementSchema
>;

/** `POST /customers/{namespace}/{name}/requirements/{id}/comments`. @public */
export const commentRequirementSchema = z.strictObject({
  text: textSchema({ max: MOST_CHARACTERS }),
  visibility: z
    .enum(VISIBILITIES, {
      error: `must be one of ${VISIBILITIES.join(', ')}`,
    })
    .default('internal'),
});

/** A parsed comment. @public */
export type CommentRequirement = z.output<typeof commentRequirementSchema>;

/** What may be sent as a comment; internal unless it says otherwise. @public */
export type CommentRequirementInput = z.input<typeof commentRequirementSchema>;

/** The states that a requirement may go to from each. */
const NEXT_STATES: Readonly<
  Record<RequirementState, readonly RequirementState[]>
> = {
  captured: ['under-review'],
  'under-review': ['offered', 'declined'],
  offered: ['agreed', 'declined', 'under-review'],
  agreed: ['under-review'],
  declined: ['under-review'],
};

/** Where a requirement may go from a state. @public */
export function nextRequirementStates(
  state: RequirementState,
): readonly RequirementState[] {
  return NEXT_STATES[state];
}

/** The target that answers a requirement. @public */
export interface AnsweringTarget {
  readonly targetId: string;
  readonly targetName: string;
  readonly agreementId: string;
  readonly agreementTitle: string;
}

/** What a customer needs of a service. @public */
export interface RequirementHead {
  readonly id: string;
  readonly customerRef: string;
  readonly title: string;
  /** Entity ref. */
  readonly service: string;
  /** Ref of what would measure it; null where that is not known. */
  readonly indicator: string | null;
  readonly wanted: RequiredLevel;
  /** Of the same kind as what is wanted, and not stricter; null where nobody said. */
  readonly leastAcceptable: RequiredLevel | null;
  readonly reason: string | null;
  readonly costOfFailing: string | null;
  readonly priority: RequirementPriority;
  readonly state: RequirementState;
  /** The target that answers it; null where there is none that the caller may see. */
  readonly answeredBy: AnsweringTarget | null;
  /** Whose side recorded it. */
  readonly recordedOn: 'provider' | 'customer';
  /** Instant. */
  readonly createdAt: string;
  /** Entity ref of a user, or subject of a service. */
  readonly createdBy: string;
  readonly etag: string;
}

/** A step in the life of a requirement. @public */
export interface RequirementTransition {
  readonly from: RequirementState;
  readonly to: RequirementState;
  readonly reason: string | null;
  /** Instant. */
  readonly at: string;
  /** Entity ref of a user, or subject of a service. */
  readonly by: string;
}

/** What somebody said about a requirement. @public */
export interface RequirementComment {
  readonly id: string;
  readonly text: string;
  readonly visibility: Visibility;
  /** Instant. */
  readonly at: string;
  /** Entity ref of a user, or subject of a service. */
  readonly by: string;
}

/** What of a requirement can be written anew. @public */
export type RequirementContent = Pick<
  RequirementHead,
  | 'title'
  | 'service'
  | 'indicator'
  | 'wanted'
  | 'leastAcceptable'
  | 'reason'
  | 'costOfFailing'
  | 'priority'
  | 'answeredBy'
>;

/** What of a requirement was written anew. @public */
export interface RequirementEdit {
  /** The fields that were changed, as they were before. */
  readonly before: Partial<RequirementContent>;
  readonly reason: string | null;
  /** Instant. */
  readonly at: string;
  /** Entity ref of a user, or subject of a service. */
  readonly by: string;
}

/** A requirement with its history and what was said about it, all oldest first. @public */
export interface Requirement extends RequirementHead {
  readonly history: readonly RequirementTransition[];
  /** What was written anew since it was recorded. */
  readonly changes: readonly RequirementEdit[];
  readonly discussion: readonly RequirementComment[];
}
