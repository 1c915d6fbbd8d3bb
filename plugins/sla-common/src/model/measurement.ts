import { z } from 'zod';
import { entityRefSchema, instantSchema, textSchema } from './primitives';

/** What a source can say of a service, worst first. @public */
export const SERVICE_STATES = ['down', 'degraded', 'unknown', 'up'] as const;

/** The state of a service as reported. @public */
export type ServiceState = (typeof SERVICE_STATES)[number];

/** The most facts that one batch may hold. @public */
export const MAX_BATCH_FACTS = 10_000;

/** What a source calls a state. @public */
export const eventIdSchema = textSchema({ max: 255 });

/** A text that may be left out. */
function optionalText(max: number) {
  return textSchema({ min: 0, max })
    .nullish()
    .transform(text => text ?? null);
}

/** One row of `states` as sent by a source. @public */
export const stateFactSchema = z
  .strictObject({
    id: eventIdSchema.nullish().transform(id => id ?? null),
    state: z.enum(SERVICE_STATES),
    from: instantSchema,
    to: instantSchema.nullable(),
    customer: entityRefSchema.nullish().transform(ref => ref ?? null),
    note: optionalText(1000),
    publicNote: optionalText(1000),
    cause: optionalText(64),
  })
  .refine(
    // What is no instant has been refused already, and is not before anything.
    ({ from, to }) => to === null || !(Date.parse(to) < Date.parse(from)),
    { path: ['to'], message: 'must not be before from' },
  );

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

/** One bucket of the stream `counts`, as stored: `good` of `total` events. @public */
export interface CountFact {
  /** Epoch seconds. */
  readonly start: number;
  /** The width of the bucket, the same for all of one indicator. */
  readonly seconds: number;
  readonly good: number;
  readonly total: number;
  /** null where the indicator is not per customer. */
  readonly customer: string | null;
}

/** One bucket of the stream `values`, as stored: one value, such as a 95th percentile. @public */
export interface ValueFact {
  /** Epoch seconds. */
  readonly start: number;
  /** The width of the bucket, the same for all of one indicator. */
  readonly seconds: number;
  readonly value: number;
  /** null where the indicator is not per customer. */
  readonly customer: string | null;
}

/** One ticket of the stream `cases`, as stored: instants are epoch seconds. @public */
export interface CaseFact {
  readonly id: string;
  /** Such as `P1`; null where the source has none. */
  readonly category: string | null;
  readonly opened: number;
  readonly responded: number | null;
  /** The last resolution; null while it is open. */
  readonly resolved: number | null;
  /** Time in which the clock stands; a `to` of null is not over. */
  readonly pauses: readonly {
    readonly from: number;
    readonly to: number | null;
  }[];
  readonly reopened: readonly {
    readonly resolvedAt: number;
    readonly reopenedAt: number;
  }[];
  /** null where it concerns everybody who uses the entity. */
  readonly customer: string | null;
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
