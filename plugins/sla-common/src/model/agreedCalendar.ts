import { z } from 'zod';
import {
  ALWAYS,
  serviceCalendarShape,
  refuseOverlaps,
  type ServiceCalendar,
} from './calendar';
import { calendarNameSchema } from './namedCalendar';

/** A calendar in the terms of an agreement: written out, and which stored one it is. @public */
export interface AgreedCalendar extends ServiceCalendar {
  /** The stored calendar that it was taken from; absent where the hours are the agreement's own. */
  readonly name?: string;
  /** Of that calendar, there with its name; null in a draft, which takes the newest when it is offered. */
  readonly version?: number | null;
}

/** A stored calendar as a draft names it. @public */
export interface CalendarRef {
  readonly name: string;
  /** Null for the newest at the offer. */
  readonly version: number | null;
}

/** A calendar in a draft: hours of its own, or a stored one. @public */
export type DraftCalendar = AgreedCalendar | CalendarRef;

/** Whether a draft only names a calendar. @public */
export function isCalendarRef(
  calendar: DraftCalendar,
): calendar is CalendarRef {
  return !('hours' in calendar);
}

const REF = /^([^@]+)(?:@([1-9]\d{0,8}))?$/;

function parseRef(text: string): CalendarRef | undefined {
  const [, name, version] = REF.exec(text) ?? [];
  const parsed = calendarNameSchema.safeParse(name);
  return parsed.success
    ? {
        name: parsed.data,
        version: version === undefined ? null : Number(version),
      }
    : undefined;
}

const inWordsSchema = z.string().transform((text, context): DraftCalendar => {
  if (text === '24x7') {
    return ALWAYS;
  }
  const ref = parseRef(text);
  if (ref === undefined) {
    context.addIssue({
      code: 'custom',
      message:
        'must be 24x7, hours, or the name of a calendar such as office-hours or office-hours@3',
    });
    return z.NEVER;
  }
  return ref;
});

/** As it is answered: an amendment may send it back. */
const writtenOutSchema = z
  .strictObject({
    ...serviceCalendarShape,
    name: calendarNameSchema.optional(),
    version: z.int().min(1).nullish(),
  })
  .superRefine(refuseOverlaps)
  .superRefine(({ name, version }, context) => {
    if (name === undefined && version !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['version'],
        message: 'is that of a calendar with a name',
      });
    }
  })
  .transform(
    ({ name, version, ...calendar }): DraftCalendar =>
      name === undefined
        ? calendar
        : { ...calendar, name, version: version ?? null },
  );

/** A calendar as a draft sends it. */
export const draftCalendarSchema = z.union([inWordsSchema, writtenOutSchema]);
