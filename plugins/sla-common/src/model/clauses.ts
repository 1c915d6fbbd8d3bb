import { z } from 'zod';
import { lineSchema, textSchema, thingRefSchema } from './primitives';

/** A service as the customer calls it, with the entities of the catalog that stand behind it. @public */
export interface AgreedService {
  readonly title: string;
  readonly description?: string;
  /** Of the agreement's entities, at least one. */
  readonly entities: readonly string[];
  /** What belongs to it, in words. */
  readonly inScope?: string;
  /** What does not, in words. */
  readonly outOfScope?: string;
}

/** How much of a service a customer may use before its targets no longer bind. @public */
export interface WorkloadLimit {
  /** What is limited, such as "Payments in an hour". */
  readonly title: string;
  /** The limit in words, such as "at most 20,000". */
  readonly limit: string;
}

/** One step of an escalation, in the order in which they are taken. @public */
export interface EscalationStep {
  /** Who is turned to: a role or a group, not a person. */
  readonly to: string;
  /** When, such as "after 30 minutes". */
  readonly after?: string;
  /** How they are reached. */
  readonly contact?: string;
}

/** What is reported, and when a report counts as accepted. @public */
export interface ReportingTerms {
  /** Working days after the end of a period until it is reported, for facts that come late. */
  readonly delayWorkingDays?: number;
  /** Working days after which a report without an objection is taken as accepted; without it, never. */
  readonly acceptedAfterWorkingDays?: number;
  readonly text?: string;
}

/** How often both sides review the service. @public */
export interface ReviewTerms {
  readonly everyMonths: number;
  readonly text?: string;
}

/** What a word means in an agreement. @public */
export interface Definition {
  readonly term: string;
  readonly meaning: string;
}

/**
 * What both sides agree on in words; nothing of it is judged. Each is absent
 * where it is not agreed.
 *
 * @public
 */
export interface AgreedClauses {
  readonly services?: readonly AgreedService[];
  readonly workloadLimits?: readonly WorkloadLimit[];
  /** What the customer does for the service to be what was agreed. */
  readonly customerDuties?: readonly string[];
  readonly escalation?: readonly EscalationStep[];
  readonly reporting?: ReportingTerms;
  readonly review?: ReviewTerms;
  readonly definitions?: readonly Definition[];
}

/** The longest text of a clause, in characters. */
const LONGEST = 5_000;
/** The most clauses of a kind. */
const MOST = 50;

const clauseSchema = z
  .string()
  .trim()
  .pipe(textSchema({ max: LONGEST }));

function listOf<TSchema extends z.ZodType>(schema: TSchema) {
  return z
    .array(schema)
    .min(1, 'must be left out where there is none')
    .max(MOST, `must hold at most ${MOST}`)
    .optional();
}

const workingDaysSchema = z
  .int('must be a whole number')
  .max(90, 'must be at most 90');

/** The clauses of a draft. */
export const clausesShape = {
  services: listOf(
    z.strictObject({
      title: lineSchema,
      description: clauseSchema.optional(),
      entities: z
        .array(thingRefSchema)
        .min(1, 'must name at least one entity')
        .max(500, 'must name at most 500'),
      inScope: clauseSchema.optional(),
      outOfScope: clauseSchema.optional(),
    }),
  ),
  workloadLimits: listOf(
    z.strictObject({ title: lineSchema, limit: lineSchema }),
  ),
  customerDuties: listOf(clauseSchema),
  escalation: listOf(
    z.strictObject({
      to: lineSchema,
      after: lineSchema.optional(),
      contact: lineSchema.optional(),
    }),
  ),
  reporting: z
    .strictObject({
      delayWorkingDays: workingDaysSchema
        .min(0, 'must be at least 0')
        .optional(),
      acceptedAfterWorkingDays: workingDaysSchema
        .min(1, 'must be at least 1')
        .optional(),
      text: clauseSchema.optional(),
    })
    .optional(),
  review: z
    .strictObject({
      everyMonths: z
        .int('must be a whole number')
        .min(1, 'must be at least 1')
        .max(36, 'must be at most 36'),
      text: clauseSchema.optional(),
    })
    .optional(),
  definitions: listOf(
    z.strictObject({ term: lineSchema, meaning: clauseSchema }),
  ),
};

/**
 * Entities of the services that are not among the agreement's.
 *
 * @returns paths within the draft
 */
export function strayEntities(draft: {
  readonly entities: readonly string[];
  readonly services?: readonly AgreedService[];
}): (string | number)[][] {
  const known = new Set(draft.entities);
  return (draft.services ?? []).flatMap(({ entities }, i) =>
    entities.flatMap((ref, j) =>
      known.has(ref) ? [] : [['services', i, 'entities', j]],
    ),
  );
}
