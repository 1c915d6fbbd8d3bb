import { z } from 'zod';
import { entityRefSchema, instantSchema } from './primitives';

/** What a source can say of a service, worst first. @public */
export const SERVICE_STATES = ['down', 'degraded', 'unknown', 'up'] as const;

/** The state of a service as reported. @public */
export type ServiceState = (typeof SERVICE_STATES)[number];

/** The most facts that one batch may hold. @public */
export const MAX_BATCH_FACTS = 10_000;

const eventIdSchema = z
  .string()
  .min(1, 'must not be empty')
  .max(255, 'must have at most 255 characters');

/** One row of `states` as sent by a source. */
export const stateFactSchema = z
  .strictObject({
    id: eventIdSchema.nullish().transform(id => id ?? null),
    state: z.enum(SERVICE_STATES),
    from: instantSchema,
    to: instantSchema.nullable(),
    customer: entityRefSchema.nullish().transform(ref => ref ?? null),
    note: z
      .string()
      .max(1000, 'must have at most 1000 characters')
      .nullish()
      .transform(text => text ?? null),
    publicNote: z
      .string()
      .max(1000, 'must have at most 1000 characters')
      .nullish()
      .transform(text => text ?? null),
    cause: z
      .string()
      .max(64, 'must have at most 64 characters')
      .nullish()
      .transform(text => text ?? null),
  })
  .superRefine((fact, context) => {
    if (fact.to !== null && Date.parse(fact.to) < Date.parse(fact.from)) {
      context.addIssue({
        code: 'custom',
        path: ['to'],
        message: 'must not be before from',
      });
    }
  });

/** One row of `states`, parsed. @public */
export type StateFactInput = z.input<typeof stateFactSchema>;

/** One fact of the stream `states`, as stored: instants are epoch seconds. @public */
export interface StateFact {
  readonly id: string | null;
  readonly state: ServiceState;
  readonly from: number;
  /** null while it is still going on. */
  readonly to: number | null;
  /** null where it concerns everybody who uses the entity. */
  readonly customer: string | null;
  /** For the provider only. */
  readonly note: string | null;
  /** For customers too. */
  readonly publicNote: string | null;
  readonly cause: string | null;
}

/** What may be sent as `POST /measurements` for states. @public */
export interface StatesBatchInput {
  readonly indicator: string;
  readonly states?: readonly StateFactInput[];
  readonly withdraw?: readonly string[];
}

/** What became of a batch. @public */
export interface IngestResult {
  readonly stored: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly withdrawn: number;
}
