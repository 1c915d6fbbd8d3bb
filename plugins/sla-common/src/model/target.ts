import { z } from 'zod';
import { draftCalendarSchema, type AgreedCalendar } from './agreedCalendar';
import { creditBandsSchema, type CreditBand } from './credit';
import { objectiveSchema, type Objective } from './objective';
import {
  dateSchema,
  indicatorRefSchema,
  percentSchema,
  textSchema,
} from './primitives';

/** A period with a name, or so many whole local days: today and those before. @public */
export type TargetPeriod =
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | { readonly rollingDays: number };

/** How firmly a target is committed to. @public */
export const COMMITMENTS = ['binding', 'trial', 'informational'] as const;

/** `trial`: measured and shown, binding from a date on; `informational`: never binding. @public */
export type Commitment = (typeof COMMITMENTS)[number];

/** What time without data means: taken out, good, or bad. @public */
export type NoData = 'exclude' | 'good' | 'bad';

/** One measurable value committed to (service level target), as agreed. @public */
export interface TargetTerms {
  readonly name: string;
  /** `<entityRef>/<name>` of the indicator. */
  readonly indicator: string;
  readonly objective: Objective;
  readonly period: TargetPeriod;
  /** In place of the agreement's calendar; null for that one. */
  readonly calendar: AgreedCalendar | null;
  readonly noData: NoData;
  /** Percent of known time below which a period is not called met. */
  readonly coverageFloor: number;
  /** Percent of the budget from which on a closed period is a near miss. */
  readonly warnAtBudgetConsumed: number;
  /** Absent where it is binding. */
  readonly commitment?: Exclude<Commitment, 'binding'>;
  /** The last day of a trial, in the agreement's zone; there where the commitment is one. */
  readonly trialUntil?: string;
  /** What it means for the customer, in their words. */
  readonly description?: string;
  /** What is credited where it is missed; absent where nothing is. */
  readonly credits?: readonly CreditBand[];
}

/** A target with the identity that it keeps across versions. @public */
export interface Target extends TargetTerms {
  readonly id: string;
}

/** A name of one line; spaces around it do not count. */
export const titleSchema = z
  .string()
  .trim()
  .pipe(textSchema({ max: 200 }));

/** A period, as sent in a draft. */
export const periodSchema = z.union(
  [
    z.enum(['week', 'month', 'quarter', 'year']),
    z.strictObject({
      rollingDays: z
        .int('must be a whole number')
        .min(1, 'must be at least 1')
        .max(366, 'must be at most 366'),
    }),
  ],
  {
    error: 'must be week, month, quarter, year or { "rollingDays": 1 to 366 }',
  },
);

/** A target in a draft. */
export const targetSchema = z.strictObject({
  id: z.uuid().optional(),
  name: titleSchema,
  indicator: indicatorRefSchema,
  objective: objectiveSchema,
  period: periodSchema,
  calendar: draftCalendarSchema
    .nullish()
    .transform(calendar => calendar ?? null),
  noData: z.enum(['exclude', 'good', 'bad']).default('exclude'),
  coverageFloor: percentSchema.default(90),
  warnAtBudgetConsumed: percentSchema.default(75),
  commitment: z
    .enum(COMMITMENTS, { error: `must be one of ${COMMITMENTS.join(', ')}` })
    .optional()
    .transform(commitment =>
      commitment === 'binding' ? undefined : commitment,
    ),
  trialUntil: dateSchema.optional(),
  description: z
    .string()
    .trim()
    .pipe(textSchema({ max: 2000 }))
    .optional(),
  credits: creditBandsSchema.optional(),
});
