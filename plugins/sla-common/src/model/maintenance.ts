import { z } from 'zod';
import type { NotExcludedReason } from './exclusion';
import {
  entityRefSchema,
  instantSchema,
  textSchema,
  timeZoneSchema,
} from './primitives';

/** Planned work once. @public */
export interface OneOffSchedule {
  readonly from: string;
  readonly to: string;
}

/** Planned work that recurs at local times. @public */
export interface RecurringSchedule {
  /** Local time of the first one, such as `2026-11-01T02:00:00`. */
  readonly firstStart: string;
  readonly timeZone: string;
  /** As the clock runs, so that an hour of a clock change is in it. */
  readonly durationSeconds: number;
  /** The value of an RRULE of RFC 5545, such as `FREQ=MONTHLY;BYDAY=1SU`. */
  readonly rrule: string;
  /** Local dates on which it does not take place. */
  readonly exdates: readonly string[];
}

/** When planned work is. @public */
export type MaintenanceSchedule = OneOffSchedule | RecurringSchedule;

/** Whether a schedule recurs. @public */
export function isRecurring(
  schedule: MaintenanceSchedule,
): schedule is RecurringSchedule {
  return 'rrule' in schedule;
}

/** The longest that one occurrence of a recurring window may last: a week. */
const LONGEST_RECURRING = 7 * 86_400;
/** The longest that a one-off window may last. */
const LONGEST_ONCE = 31 * 86_400;
/** Parts of a rule; the time of day is that of the first start. */
const RRULE_PART =
  /^(FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)|INTERVAL=[1-9]\d{0,2}|COUNT=[1-9]\d{0,2}|UNTIL=\d{8}(T\d{6}Z)?|BYDAY=[-+0-9A-Z,]+|BYMONTHDAY=[-+0-9,]+|BYYEARDAY=[-+0-9,]+|BYWEEKNO=[-+0-9,]+|BYMONTH=[0-9,]+|BYSETPOS=[-+0-9,]+|WKST=(MO|TU|WE|TH|FR|SA|SU))$/;

function isRule(text: string): boolean {
  const parts = text.split(';');
  const names = parts.map(part => part.split('=')[0]);
  return (
    parts.every(part => RRULE_PART.test(part)) &&
    new Set(names).size === names.length &&
    names.includes('FREQ') &&
    !(names.includes('COUNT') && names.includes('UNTIL'))
  );
}

const localTimeSchema = z
  .string()
  .refine(
    text =>
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text) &&
      !Number.isNaN(Date.parse(`${text.padEnd(19, ':00')}Z`)),
    'must be a local time such as 2026-11-01T02:00:00',
  )
  .transform(text => text.padEnd(19, ':00'));

const oneOffSchema = z
  .strictObject({ from: instantSchema, to: instantSchema })
  .superRefine(({ from, to }, context) => {
    const seconds = (Date.parse(to) - Date.parse(from)) / 1000;
    if (seconds <= 0) {
      context.addIssue({
        code: 'custom',
        path: ['to'],
        message: 'must be after from',
      });
    }
    if (seconds > LONGEST_ONCE) {
      context.addIssue({
        code: 'custom',
        path: ['to'],
        message: 'must be at most 31 days after from',
      });
    }
  });

const recurringSchema = z.strictObject({
  firstStart: localTimeSchema,
  timeZone: timeZoneSchema,
  durationSeconds: z
    .int()
    .min(1, 'must be at least 1')
    .max(LONGEST_RECURRING, `must be at most ${LONGEST_RECURRING}`),
  rrule: z
    .string()
    .max(500)
    .transform(text => text.trim().toLocaleUpperCase('en-US'))
    .refine(
      isRule,
      'must be a rule of RFC 5545 by days, weeks, months or years, such as FREQ=MONTHLY;BYDAY=1SU',
    ),
  exdates: z
    .array(
      z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date such as 2026-12-31'),
    )
    .max(500)
    .default([]),
});

const scheduleSchema = z.union([oneOffSchema, recurringSchema]);

function lineSchema(max: number) {
  return z.string().trim().pipe(textSchema({ max }));
}

const contentOfWindow = {
  title: lineSchema(200),
  /** Text for customers. */
  text: lineSchema(2000)
    .nullish()
    .transform(text => text ?? null),
  schedule: scheduleSchema,
  announcedAt: instantSchema.nullish().transform(at => at ?? null),
  evidence: lineSchema(2000)
    .nullish()
    .transform(evidence => evidence ?? null),
};

/** `PUT /maintenance-windows/{id}`. @public */
export const changeMaintenanceWindowSchema = z.strictObject(contentOfWindow);

/** `POST /maintenance-windows`. @public */
export const declareMaintenanceWindowSchema = z.strictObject({
  entityRef: entityRefSchema,
  ...contentOfWindow,
});

/** `POST /maintenance-windows/preview`: as declaring, or as changing the window of that id. @public */
export const previewMaintenanceWindowSchema = z.strictObject({
  entityRef: entityRefSchema,
  windowId: z
    .uuid('must be the id of a maintenance window')
    .nullish()
    .transform(id => id ?? null),
  ...contentOfWindow,
});

/** A maintenance window as declared, parsed. @public */
export type DeclareMaintenanceWindow = z.output<
  typeof declareMaintenanceWindowSchema
>;

/** What may be sent as one. @public */
export type DeclareMaintenanceWindowInput = z.input<
  typeof declareMaintenanceWindowSchema
>;

/** A changed maintenance window, parsed. @public */
export type ChangeMaintenanceWindow = z.output<
  typeof changeMaintenanceWindowSchema
>;

/** What may be sent as a change. @public */
export type ChangeMaintenanceWindowInput = z.input<
  typeof changeMaintenanceWindowSchema
>;

/** What may be sent to see what would be excluded. @public */
export type PreviewMaintenanceWindowInput = z.input<
  typeof previewMaintenanceWindowSchema
>;

/** Part of an occurrence that an agreement counts all the same. @public */
export interface NotExcludedPart {
  readonly from: string;
  readonly to: string;
  readonly reason: NotExcludedReason;
}

/** What one agreement does not count of one occurrence. @public */
export interface AgreementOccurrence {
  readonly agreementId: string;
  readonly agreementTitle: string;
  readonly agreementVersion: number;
  readonly excludedSeconds: number;
  readonly notExcluded: readonly NotExcludedPart[];
}

/** One time that planned work takes place. @public */
export interface MaintenanceOccurrence {
  readonly from: string;
  readonly to: string;
  readonly state: 'coming' | 'running' | 'past' | 'cancelled';
  /** The agreements concerned that the caller may see. */
  readonly agreements: readonly AgreementOccurrence[];
}

/** Planned work on an entity. @public */
export interface MaintenanceWindow {
  readonly id: string;
  readonly etag: string;
  readonly entityRef: string;
  /** Null for a customer's side, which is shown the text. */
  readonly title: string | null;
  readonly text: string | null;
  readonly schedule: MaintenanceSchedule;
  readonly announcedAt: string;
  readonly evidence: string | null;
  readonly state: 'declared' | 'cancelled';
  readonly declaredAt: string;
  readonly declaredBy: string | null;
  readonly changedAt: string | null;
  readonly changedBy: string | null;
  readonly cancelledAt: string | null;
  readonly cancelledBy: string | null;
  /** Those of the span asked for, oldest first; at most 100. */
  readonly occurrences: readonly MaintenanceOccurrence[];
}

/** What a window would exclude. @public */
export type MaintenancePreview = Pick<MaintenanceWindow, 'occurrences'>;
