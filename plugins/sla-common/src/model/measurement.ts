import { z } from 'zod';
import { secondsOfInstant } from '../time/instant';
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

/** True where one instant is before the other; what is no instant has been refused already. */
function isBefore(
  instant: string | null | undefined,
  other: string | null | undefined,
): boolean {
  return secondsOfInstant(instant ?? '') < secondsOfInstant(other ?? '');
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
  .refine(({ from, to }) => to === null || !isBefore(to, from), {
    path: ['to'],
    message: 'must not be before from',
  });

/** The widest bucket: a wider one could not be told to one day. */
const MAX_BUCKET_SECONDS = 86_400;

/** A number of events: what a double holds exactly. */
const eventCountSchema = z
  .int(`must be a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`)
  .nonnegative('must not be negative');

/** What every bucket has. */
function bucketFields() {
  return {
    start: instantSchema,
    seconds: z
      .int('must be a whole number of seconds')
      .min(1, 'must be at least 1')
      .max(MAX_BUCKET_SECONDS, `must be at most ${MAX_BUCKET_SECONDS}, a day`),
    customer: entityRefSchema.nullish().transform(ref => ref ?? null),
  };
}

/** One row of `counts` as sent by a source. @public */
export const countFactSchema = z
  .strictObject({
    ...bucketFields(),
    good: eventCountSchema,
    total: eventCountSchema,
  })
  .refine(({ good, total }) => good <= total, {
    path: ['good'],
    message: 'must not be more than total',
  });

/** One row of `values` as sent by a source. @public */
export const valueFactSchema = z.strictObject({
  ...bucketFields(),
  value: z.number('must be a finite number'),
});

/** The most pauses, and the most reopenings, of one case. */
const MAX_CASE_PARTS = 500;

/** One row of `cases` as sent by a source. @public */
export const caseFactSchema = z.strictObject({
  id: eventIdSchema,
  category: optionalText(64),
  opened: instantSchema,
  responded: instantSchema.nullish().transform(instant => instant ?? null),
  resolved: instantSchema.nullish().transform(instant => instant ?? null),
  pauses: z
    .array(
      z
        .strictObject({ from: instantSchema, to: instantSchema.nullable() })
        .refine(({ from, to }) => !isBefore(to, from), {
          path: ['to'],
          message: 'must not be before from',
        }),
    )
    .max(MAX_CASE_PARTS, `must be at most ${MAX_CASE_PARTS}`)
    .nullish()
    .transform(pauses => pauses ?? []),
  reopened: z
    .array(
      z
        .strictObject({
          resolvedAt: instantSchema,
          reopenedAt: instantSchema,
        })
        .refine(
          ({ resolvedAt, reopenedAt }) => !isBefore(reopenedAt, resolvedAt),
          { path: ['reopenedAt'], message: 'must not be before resolvedAt' },
        ),
    )
    .max(MAX_CASE_PARTS, `must be at most ${MAX_CASE_PARTS}`)
    .refine(
      times =>
        !times.some(
          ({ resolvedAt }, at) =>
            at > 0 && isBefore(resolvedAt, times[at - 1].reopenedAt),
        ),
      'must be in the order of time',
    )
    .nullish()
    .transform(times => times ?? []),
  customer: entityRefSchema.nullish().transform(ref => ref ?? null),
});

/** One row of `counts`, as it may be sent. @public */
export type CountFactInput = z.input<typeof countFactSchema>;

/** One row of `values`, as it may be sent. @public */
export type ValueFactInput = z.input<typeof valueFactSchema>;

/** One row of `cases`, as it may be sent. @public */
export type CaseFactInput = z.input<typeof caseFactSchema>;

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

/** A state without an id is withdrawn by its start and customer. @public */
export interface StateName {
  readonly from: string;
  readonly customer?: string | null;
}

/** A bucket is withdrawn by its start and customer. @public */
export interface BucketName {
  readonly start: string;
  readonly customer?: string | null;
}

/** What may be sent as `POST /measurements` for states. @public */
export interface StatesBatchInput {
  readonly indicator: string;
  readonly states?: readonly StateFactInput[];
  readonly withdraw?: readonly (string | StateName)[];
}

/** What may be sent as `POST /measurements` for counts. @public */
export interface CountsBatchInput {
  readonly indicator: string;
  readonly counts?: readonly CountFactInput[];
  readonly withdraw?: readonly BucketName[];
}

/** What may be sent as `POST /measurements` for values. @public */
export interface ValuesBatchInput {
  readonly indicator: string;
  readonly values?: readonly ValueFactInput[];
  readonly withdraw?: readonly BucketName[];
}

/** What may be sent as `POST /measurements` for cases. @public */
export interface CasesBatchInput {
  readonly indicator: string;
  readonly cases?: readonly CaseFactInput[];
  /** Ids. */
  readonly withdraw?: readonly string[];
}

/** What may be sent as `POST /measurements`: facts of one indicator. @public */
export type MeasurementsBatchInput =
  | StatesBatchInput
  | CountsBatchInput
  | ValuesBatchInput
  | CasesBatchInput;

/** A stored fact with its stream, as it may be sent again. @public */
export type Measurement =
  | {
      readonly stream: 'states';
      readonly fact: z.output<typeof stateFactSchema>;
    }
  | {
      readonly stream: 'counts';
      readonly fact: z.output<typeof countFactSchema>;
    }
  | {
      readonly stream: 'values';
      readonly fact: z.output<typeof valueFactSchema>;
    }
  | {
      readonly stream: 'cases';
      readonly fact: z.output<typeof caseFactSchema>;
    };

/** What became of a batch. @public */
export interface IngestResult {
  readonly stored: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly withdrawn: number;
}
