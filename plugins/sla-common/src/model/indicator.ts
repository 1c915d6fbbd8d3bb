import { z } from 'zod';
import { entityRefSchema, textSchema } from './primitives';

/** The four kinds of facts that an indicator can collect. @public */
export const STREAMS = ['states', 'counts', 'values', 'cases'] as const;

/** What kind of facts an indicator collects. @public */
export type Stream = (typeof STREAMS)[number];

/**
 * What is measured on one catalog entity (service level indicator, SLI).
 *
 * @public
 */
export interface Indicator {
  readonly id: string;
  /** `<entityRef>/<name>`, for example `system:default/payments/availability`. */
  readonly ref: string;
  readonly entityRef: string;
  readonly name: string;
  readonly title: string | null;
  readonly stream: Stream;
  readonly unit: string | null;
  /** The state of time for which nothing was reported; null for streams other than states. */
  readonly whereNothingReported: 'up' | 'unknown' | null;
  /** Counts and values only: whether each fact names its customer. */
  readonly perCustomer: boolean;
  /** Counts and values only: the width of every bucket, in seconds; null until the first is sent. */
  readonly bucketSeconds: number | null;
  readonly etag: string;
}

/** `POST /indicators`. @public */
export const createIndicatorSchema = z
  .strictObject({
    entityRef: entityRefSchema,
    name: z
      .string()
      .max(63, 'must have at most 63 characters')
      .regex(
        /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i,
        'must follow the rule for entity names',
      ),
    stream: z.enum(STREAMS),
    unit: textSchema({ max: 64 })
      .nullish()
      .transform(unit => unit ?? null),
    title: textSchema({ max: 200 })
      .nullish()
      .transform(title => title ?? null),
    whereNothingReported: z
      .enum(['up', 'unknown'])
      .nullish()
      .transform(state => state ?? null),
    perCustomer: z.boolean().default(false),
  })
  .superRefine((indicator, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    const isStates = indicator.stream === 'states';
    if (isStates && indicator.whereNothingReported === null) {
      refuse(
        'whereNothingReported',
        'is required for states: "up" or "unknown"',
      );
    }
    if (!isStates && indicator.whereNothingReported !== null) {
      refuse('whereNothingReported', 'is for states only');
    }
    if (indicator.perCustomer && (isStates || indicator.stream === 'cases')) {
      refuse(
        'perCustomer',
        'is for counts and values only; a state or case names its customer itself',
      );
    }
  });

/** A parsed `POST /indicators`. @public */
export type CreateIndicator = z.output<typeof createIndicatorSchema>;

/** What may be sent as `POST /indicators`. @public */
export type CreateIndicatorInput = z.input<typeof createIndicatorSchema>;
