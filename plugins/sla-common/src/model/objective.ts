import { z } from 'zod';
import type { Stream } from './indicator';
import { hasAtMostSixDecimals, percentSchema, textSchema } from './primitives';

/** A share of service time in which the service must be up. @public */
export interface AvailabilityObjective {
  readonly kind: 'availability';
  /** Percent, at most six decimals. */
  readonly atLeast: number;
  /** The part of degraded time that counts as down, 0 to 1. */
  readonly degradedWeight: number;
  /** An outage shorter than this counts as up. */
  readonly minimumOutageSeconds: number;
}

/** At most so many outages in a period. @public */
export interface OutageCountObjective {
  readonly kind: 'outage-count';
  readonly atMost: number;
  /** Above 0, degraded time is part of an outage too: an interruption cannot be counted in part. */
  readonly degradedWeight: number;
  /** An outage shorter than this is none. */
  readonly minimumOutageSeconds: number;
}

/** No outage takes more service time of a period than this. @public */
export interface LongestOutageObjective {
  readonly kind: 'longest-outage';
  readonly atMostSeconds: number;
  /** An outage shorter than this is none. */
  readonly minimumOutageSeconds: number;
}

/** A share of events that must succeed. @public */
export interface SuccessRatioObjective {
  readonly kind: 'success-ratio';
  /** Percent, at most six decimals. */
  readonly atLeast: number;
}

/** How a value is held against a limit. @public */
export const COMPARISONS = ['lte', 'gte', 'lt', 'gt'] as const;

/** `lte` at most, `gte` at least, `lt` below, `gt` above. @public */
export type Comparison = (typeof COMPARISONS)[number];

/** A share of slices of service time in which a value, or the ratio of events, must hold. @public */
export interface ValueSlicesObjective {
  readonly kind: 'value-slices';
  /** For counts `value` is the ratio, 0 to 1. */
  readonly slice: { readonly op: Comparison; readonly value: number };
  /** Divides a day; null for the width of the indicator's buckets. */
  readonly sliceSeconds: number | null;
  /** Percent of slices, at most six decimals. */
  readonly atLeast: number;
}

/** What the mean of the values of a period must be. @public */
export interface MeanObjective {
  readonly kind: 'mean';
  readonly op: Comparison;
  readonly value: number;
  /** Fewer values than this are not judged. */
  readonly minimum: number;
}

/** A share of cases that must be answered or resolved in time. @public */
export interface CasesInTimeObjective {
  readonly kind: 'cases-in-time';
  readonly measure: 'response' | 'resolution';
  /** Of service time. */
  readonly withinSeconds: number;
  /** Percent of cases, at most six decimals. */
  readonly atLeast: number;
  /** Only cases of this category; null for all. */
  readonly category: string | null;
  /** Whether an open case past its limit counts as missed already. */
  readonly openOverdueCounts: boolean;
  /** Also met with at most so many missed; null where not agreed. */
  readonly orAtMostMissed: number | null;
}

/** What is committed to. @public */
export type Objective =
  | AvailabilityObjective
  | OutageCountObjective
  | LongestOutageObjective
  | SuccessRatioObjective
  | ValueSlicesObjective
  | MeanObjective
  | CasesInTimeObjective;

/** What an objective of each kind is judged on. @public */
export const STREAMS_OF_OBJECTIVES = {
  availability: ['states'],
  'outage-count': ['states'],
  'longest-outage': ['states'],
  'success-ratio': ['counts'],
  'value-slices': ['values', 'counts'],
  mean: ['values'],
  'cases-in-time': ['cases'],
} as const satisfies Record<Objective['kind'], readonly Stream[]>;

const SECONDS_PER_DAY = 86_400;
/** Ten years: nothing longer is agreed. */
const MOST_SECONDS = 3_653 * SECONDS_PER_DAY;

const secondsSchema = z
  .int('must be whole seconds')
  .max(MOST_SECONDS, 'must be at most ten years');
const notNegative = secondsSchema.min(0, 'must be at least 0');

const minimumOutageSeconds = secondsSchema
  .min(0, 'must be at least 0')
  .max(SECONDS_PER_DAY, 'must be at most a day')
  .default(0);

const degradedWeight = z
  .number()
  .min(0, 'must be at least 0')
  .max(1, 'must be at most 1')
  .refine(hasAtMostSixDecimals, 'must have at most six decimals')
  .default(0);

const limitSchema = z
  .number()
  .refine(hasAtMostSixDecimals, 'must have at most six decimals');

const comparisonSchema = z.enum(COMPARISONS);

const countSchema = (least: 0 | 1) =>
  z
    .int('must be a whole number')
    .min(least, `must be at least ${least}`)
    .max(1_000_000_000, 'must be at most 1000000000');

/** The objective of a target, as sent in a draft. */
export const objectiveSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('availability'),
      atLeast: percentSchema,
      degradedWeight,
      minimumOutageSeconds,
    }),
    z.strictObject({
      kind: z.literal('outage-count'),
      atMost: countSchema(0),
      degradedWeight,
      minimumOutageSeconds,
    }),
    z.strictObject({
      kind: z.literal('longest-outage'),
      atMostSeconds: notNegative,
      minimumOutageSeconds,
    }),
    z.strictObject({
      kind: z.literal('success-ratio'),
      atLeast: percentSchema,
    }),
    z.strictObject({
      kind: z.literal('value-slices'),
      slice: z.strictObject({ op: comparisonSchema, value: limitSchema }),
      sliceSeconds: secondsSchema
        .min(1, 'must be at least 1')
        .refine(
          seconds => SECONDS_PER_DAY % seconds === 0,
          'must divide a day of 86400 seconds',
        )
        .nullish()
        .transform(seconds => seconds ?? null),
      atLeast: percentSchema,
    }),
    z.strictObject({
      kind: z.literal('mean'),
      op: comparisonSchema,
      value: limitSchema,
      minimum: countSchema(1).default(1),
    }),
    z.strictObject({
      kind: z.literal('cases-in-time'),
      measure: z.enum(['response', 'resolution']),
      withinSeconds: notNegative,
      atLeast: percentSchema,
      category: textSchema({ max: 64 })
        .nullish()
        .transform(category => category ?? null),
      openOverdueCounts: z.boolean().default(true),
      orAtMostMissed: countSchema(0)
        .nullish()
        .transform(missed => missed ?? null),
    }),
  ],
  {
    error: issue =>
      issue.code === 'invalid_union'
        ? `must be one of ${Object.keys(STREAMS_OF_OBJECTIVES).join(', ')}`
        : undefined,
  },
);
