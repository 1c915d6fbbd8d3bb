import { z } from 'zod';
import {
  caseFactSchema,
  countFactSchema,
  eventIdSchema,
  SERVICE_STATES,
  valueFactSchema,
} from './measurement';
import {
  entityRefSchema,
  indicatorRefSchema,
  instantSchema,
  textSchema,
} from './primitives';

const customerSchema = entityRefSchema.nullish().transform(ref => ref ?? null);

const reasonSchema = z
  .string()
  .trim()
  .pipe(textSchema({ max: 2000 }));

/** What every correction says besides. */
function fields() {
  return {
    indicator: indicatorRefSchema,
    reason: reasonSchema,
    evidence: z
      .string()
      .trim()
      .pipe(textSchema({ max: 2000 }))
      .nullish()
      .transform(evidence => evidence ?? null),
    approvedBy: customerSchema,
  };
}

const overrideSchema = z
  .strictObject({
    kind: z.literal('override'),
    ...fields(),
    from: instantSchema,
    to: instantSchema,
    state: z.enum(SERVICE_STATES),
  })
  .refine(({ from, to }) => !(Date.parse(to) <= Date.parse(from)), {
    path: ['to'],
    message: 'must be after from',
  });

const withdrawSchema = z.strictObject({
  kind: z.literal('withdraw'),
  ...fields(),
  fact: z.union([
    z.strictObject({ id: eventIdSchema }),
    z.strictObject({ from: instantSchema, customer: customerSchema }),
    z.strictObject({ start: instantSchema, customer: customerSchema }),
  ]),
});

const replaceSchema = z
  .strictObject({
    kind: z.literal('replace'),
    ...fields(),
    count: countFactSchema.optional(),
    value: valueFactSchema.optional(),
    case: caseFactSchema.optional(),
  })
  .refine(
    ({ count, value, case: ticket }) =>
      [count, value, ticket].filter(fact => fact !== undefined).length === 1,
    'must have one of count, value and case',
  );

/** `POST /corrections`. @public */
export const createCorrectionSchema = z.discriminatedUnion(
  'kind',
  [overrideSchema, withdrawSchema, replaceSchema],
  { error: 'must be override, withdraw or replace' },
);

/** A parsed `POST /corrections`; instants are texts. @public */
export type CreateCorrection = z.output<typeof createCorrectionSchema>;

/** What may be sent as `POST /corrections`. @public */
export type CreateCorrectionInput = z.input<typeof createCorrectionSchema>;

/** `POST /corrections/{id}/revoke`, and that of a reported result. @public */
export const revokeSchema = z.strictObject({ reason: reasonSchema });

/** Who took something back, when and why. @public */
export interface Revocation {
  /** Instant. */
  readonly at: string;
  /** Entity ref of a user, or subject of a service. */
  readonly by: string;
  readonly reason: string;
}

/** `Omit` of each member of a union. @public */
export type Without<T, K extends string> = T extends unknown
  ? Omit<T, K>
  : never;

/** What a correction changes: a state for a time, or one fact. @public */
export type CorrectionChange = Without<
  CreateCorrection,
  'indicator' | 'reason' | 'evidence' | 'approvedBy'
>;

/**
 * Overrides an interval, or withdraws or replaces a fact. Wins over every
 * source, also over facts that are sent later. Never deleted, only revoked.
 *
 * @public
 */
export type Correction = CorrectionChange & {
  readonly id: string;
  /** Ref of the indicator. */
  readonly indicator: string;
  readonly reason: string;
  readonly evidence: string | null;
  /** Entity ref of who approved it, somebody else than who made it; null: not counter-approved. */
  readonly approvedBy: string | null;
  /** Instant. */
  readonly createdAt: string;
  /** Entity ref of a user, or subject of a service. */
  readonly createdBy: string;
  /** null while it is in force. */
  readonly revoked: Revocation | null;
};
