import { z } from 'zod';
import type { Attained } from './attainment';
import type { Objective } from './objective';
import { parseInstant } from '../time/instant';
import {
  indicatorRefSchema,
  instantSchema,
  timeZoneSchema,
} from './primitives';
import { calendarNameSchema } from './namedCalendar';

/** Of how many of the last twelve months a value is told that they would have met. @public */
export const MONTHS_MET = [12, 11, 10] as const;

/** A month that is over, judged as if something were agreed. @public */
export interface BaselineMonth {
  /** Such as `2026-10`. */
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Null where too little is known of the month, or nothing happened in it. */
  readonly attained: Attained | null;
  /** Why there is no figure; null where there is one. */
  readonly missing: 'no-data' | 'no-events' | null;
  /** Service time of the month. */
  readonly serviceSeconds: number;
  /** Service time of which nothing is known. */
  readonly unknownSeconds: number;
}

/** A value, and how many of the last twelve months would have met it. @public */
export interface MetValue {
  /** 12, 11 or 10. */
  readonly months: number;
  /**
   * The most demanding value that so many months would have met: percent, or
   * in the unit of the indicator for a mean. A decimal as text, cut to the
   * lenient side. Null where fewer months have a figure.
   */
  readonly value: string | null;
}

/**
 * What an indicator has achieved in the last twelve months that are over, as
 * if a target were agreed, and which values would have been met.
 *
 * @public
 */
export interface Baseline {
  /** Ref. */
  readonly indicator: string;
  /** How it was judged; the value that it states decides nothing here. */
  readonly judgedBy:
    | { readonly kind: 'availability' | 'success-ratio' }
    | { readonly kind: 'mean'; readonly op: 'lte' | 'gte' }
    | {
        readonly kind: 'cases-in-time';
        readonly measure: 'response' | 'resolution';
        readonly withinSeconds: number;
      };
  /** Of the indicator; null for shares. */
  readonly unit: string | null;
  readonly timeZone: string;
  /** The stored calendar; null for around the clock. */
  readonly calendar: {
    readonly name: string;
    readonly version: number;
    readonly title: string;
  } | null;
  /** Twelve, oldest first. */
  readonly months: readonly BaselineMonth[];
  /** For 12, 11 and 10 months, in this order. */
  readonly wouldHaveMet: readonly MetValue[];
}

/** What is asked for, as in the query. @public */
export const baselineQuerySchema = z.strictObject({
  indicator: indicatorRefSchema,
  calendar: calendarNameSchema.optional(),
  timeZone: timeZoneSchema.default('UTC'),
  asOf: instantSchema.transform(parseInstant).optional(),
  op: z.enum(['lte', 'gte']).optional(),
  measure: z.enum(['response', 'resolution']).optional(),
  withinSeconds: z.coerce
    .number()
    .int('must be whole seconds')
    .min(1, 'must be at least 1')
    .max(316_224_000, 'must be at most ten years')
    .optional(),
});

/** How a baseline is asked for: `op` of values, `withinSeconds` and `measure` of cases. @public */
export type BaselineQuery = Omit<
  z.input<typeof baselineQuerySchema>,
  'withinSeconds'
> & { readonly withinSeconds?: number };

/** The objective that a baseline is judged by; only how it counts matters. @public */
export type BaselineObjective = Extract<
  Objective,
  { readonly kind: Baseline['judgedBy']['kind'] }
>;
