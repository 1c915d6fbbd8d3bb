import { z } from 'zod';
import { ownerSchema } from './action';
import type { ComplaintState, Interaction } from './interaction';
import { textSchema } from './primitives';
import type { Visibility } from './visibility';

/** Roles at a customer that somebody of the provider can hand over. @public */
export const HANDOVER_ROLES = [
  'relationshipManager',
  'relationshipManagerDeputy',
  'serviceLevelManager',
  'serviceLevelManagerDeputy',
] as const;

/** @public */
export type HandoverRole = (typeof HANDOVER_ROLES)[number];

/** `POST /customers/{namespace}/{name}/handover`. @public */
export const handOverSchema = z
  .strictObject({
    /** Also somebody who is no longer in the catalog. */
    from: ownerSchema,
    to: ownerSchema,
    /** What the customer reads of it, as Markdown; without it a sentence that names who takes over. */
    message: textSchema({ max: 10_000 })
      .nullish()
      .transform(message => message ?? null),
  })
  .refine(({ from, to }) => from !== to, {
    path: ['to'],
    error: 'must be somebody else than from',
  });

/** A handover as asked for, parsed. @public */
export type HandOver = z.output<typeof handOverSchema>;

/** What may be sent as one. @public */
export type HandOverInput = z.input<typeof handOverSchema>;

/** What is open of one kind. @public */
export interface HandoverList<T> {
  /** How many there are. */
  readonly total: number;
  /** The first of them, at most 200. */
  readonly first: readonly T[];
}

/** A role in somebody's hands. @public */
export interface HeldRole {
  readonly role: HandoverRole;
  /** False where YAML declares it: it is to be changed there. */
  readonly isKept: boolean;
}

/** An open action in somebody's hands. @public */
export interface HeldAction {
  readonly id: string;
  readonly title: string;
  /** Date. */
  readonly due: string;
  readonly visibility: Visibility;
}

/** A complaint that is not closed and that somebody sees to. @public */
export interface HeldComplaint extends HeldAction {
  readonly state: ComplaintState;
}

/** A planned meeting that somebody takes part in. @public */
export interface HeldMeeting {
  readonly id: string;
  readonly title: string;
  /** Instant. */
  readonly at: string;
}

/** What is open in somebody's hands for a customer. @public */
export interface Handover {
  readonly customerRef: string;
  readonly customerTitle: string;
  /** null where it was not asked of whom. */
  readonly from: string | null;
  /** Refs of everybody whom a role, an open action or a complaint names. */
  readonly people: readonly string[];
  readonly roles: readonly HeldRole[];
  readonly actions: HandoverList<HeldAction>;
  readonly complaints: HandoverList<HeldComplaint>;
  /** Stay as they are: who takes part is for those to say who meet. */
  readonly meetings: HandoverList<HeldMeeting>;
}

/** What was handed over. @public */
export interface HandedOver {
  readonly roles: readonly HandoverRole[];
  /** How many. */
  readonly actions: number;
  /** How many. */
  readonly complaints: number;
}

/** What came of a handover. @public */
export interface HandoverOutcome {
  /** What the customer reads of it in the dialogue. */
  readonly note: Interaction;
  /** null where the same request was answered before, and did nothing now. */
  readonly moved: HandedOver | null;
  /** What is left in the hands of who handed over. */
  readonly left: Handover;
}
