import { z } from 'zod';

/** One pair of windows of the burn rate: both must burn so fast. Minutes are of service time. @public */
export interface BurnWindowRule {
  readonly longMinutes: number;
  /** So that an alert ends soon after the trouble does. */
  readonly shortMinutes: number;
  /** How many times as fast as a budget that lasts exactly as long as a month of 720 h of service. */
  readonly factor: number;
}

/** When people are told of a target, before its period is over. @public */
export interface TargetAlerting {
  /** Percent of the budget used, rising. */
  readonly stages: readonly number[];
  /** After so many minutes of service time without data; null: it is not told. */
  readonly noDataMinutes: number | null;
  /** Of targets on counts; null: the burn rate is not looked at. */
  readonly burnWindows: readonly BurnWindowRule[] | null;
  /** Alerts are listed, and nobody is notified. */
  readonly muted: boolean;
}

/** What is set for one target otherwise than for the rest of its agreement. @public */
export interface TargetAlertingChange extends Partial<TargetAlerting> {
  readonly targetId: string;
}

/** How the provider is alerted about an agreement: operational, inside, and no part of the terms. @public */
export interface Alerting extends TargetAlerting {
  /** To be sent with a change. */
  readonly etag: string;
  readonly agreementId: string;
  /** Whether nothing was stored: these are the defaults. */
  readonly isDefault: boolean;
  /** Whether the relationship manager of the customer is told, too. */
  readonly tellRelationshipManager: boolean;
  readonly targets: readonly TargetAlertingChange[];
}

const MINUTES_PER_DAY = 1_440;
/** Windows reach back over the service time of three months at most. */
const MOST_DAYS = 31;

const stagesSchema = z
  .array(
    z
      .int('must be whole percent')
      .min(1, 'must be at least 1')
      .max(99, 'must be at most 99: what is used up is breached'),
  )
  .max(10, 'must hold at most 10')
  .refine(
    stages => stages.every((stage, i) => i === 0 || stage > stages[i - 1]),
    'must rise',
  );

const minutesSchema = (most: number) =>
  z
    .int('must be whole minutes')
    .min(1, 'must be at least 1')
    .max(most, `must be at most ${most}`);

const noDataSchema = minutesSchema(7 * MINUTES_PER_DAY).nullable();

const burnWindowSchema = z
  .strictObject({
    longMinutes: minutesSchema(MOST_DAYS * MINUTES_PER_DAY),
    shortMinutes: minutesSchema(MOST_DAYS * MINUTES_PER_DAY).optional(),
    factor: z.number().gt(0, 'must be above 0').max(1_000_000),
  })
  .transform(({ longMinutes, shortMinutes, factor }, context) => {
    // As the three customary windows have it.
    const short = shortMinutes ?? Math.round(longMinutes / 12);
    if (short === 0) {
      context.addIssue({
        code: 'custom',
        path: ['longMinutes'],
        message:
          'is too short: its short window, a twelfth of it, is no whole minute',
      });
    }
    if (short >= longMinutes && short > 0) {
      context.addIssue({
        code: 'custom',
        path: ['shortMinutes'],
        message: `must be less than ${longMinutes}, the long window`,
      });
    }
    return { longMinutes, shortMinutes: short, factor };
  });

const burnWindowsSchema = z
  .array(burnWindowSchema)
  .min(1, 'must be null where the burn rate is not looked at')
  .max(10, 'must hold at most 10')
  .refine(
    windows =>
      new Set(windows.map(({ longMinutes }) => longMinutes)).size ===
      windows.length,
    'must not name a long window twice',
  )
  .nullable();

const targetSchema = z.strictObject({
  targetId: z.uuid('must be the id of a target'),
  stages: stagesSchema.optional(),
  noDataMinutes: noDataSchema.optional(),
  burnWindows: burnWindowsSchema.optional(),
  muted: z.boolean().optional(),
});

/** `PUT /agreements/{id}/alerting`; what is left out is as by default. @public */
export const changeAlertingSchema = z.strictObject({
  stages: stagesSchema.optional(),
  noDataMinutes: noDataSchema.optional(),
  burnWindows: burnWindowsSchema.optional(),
  muted: z.boolean().default(false),
  tellRelationshipManager: z.boolean().default(false),
  targets: z
    .array(targetSchema)
    .max(100, 'must hold at most 100')
    .refine(
      targets =>
        new Set(targets.map(({ targetId }) => targetId)).size ===
        targets.length,
      'must not name a target twice',
    )
    .default([]),
});

/** What is sent to change how the provider is alerted; what is left out is as by default. @public */
export interface ChangeAlerting extends Partial<TargetAlerting> {
  readonly tellRelationshipManager?: boolean;
  readonly targets?: readonly TargetAlertingChange[];
}
