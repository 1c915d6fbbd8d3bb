import { z } from 'zod';
import type { VersionState } from './versionState';
import {
  exceptionsSchema,
  hoursOfWeekSchema,
  refuseOverlaps,
  type CalendarException,
  type Hours,
  type ServiceCalendar,
} from './calendar';
import { dateSchema, orNull, textSchema } from './primitives';

/** What hours are for: the service is meant to be there, or somebody answers. @public */
export const CALENDAR_PURPOSES = ['service-hours', 'support-hours'] as const;

/** What the hours of a calendar are for. @public */
export type CalendarPurpose = (typeof CALENDAR_PURPOSES)[number];

/** A day without hours, with its name. @public */
export interface NamedHoliday {
  readonly date: string;
  readonly name: string;
  /** The country and region that it was taken from, such as `DE-BY`; null for one of one's own. */
  readonly region: string | null;
}

/** Hours of one date, with a word on why. @public */
export interface NamedException extends CalendarException {
  readonly name: string | null;
}

/** What a version of a calendar says. The zone is that of the agreement that uses it. @public */
export interface CalendarContent {
  readonly title: string;
  readonly description: string | null;
  readonly purpose: CalendarPurpose;
  readonly hours: ServiceCalendar['hours'];
  /** Written out, by date: what a library says later of a year changes nothing. */
  readonly holidays: readonly NamedHoliday[];
  /** By date. */
  readonly exceptions: readonly NamedException[];
}

/** Which version, from when on it counts where it is followed, and whose it is. @public */
export interface CalendarVersionHead {
  /** From 1. */
  readonly version: number;
  /** From this date on it counts in agreements that follow the calendar. */
  readonly validFrom: string;
  readonly storedAt: string;
  /** Null for a customer's side. */
  readonly storedBy: string | null;
  /** Why there is a new version; null for a customer's side. */
  readonly note: string | null;
}

/** A stored calendar as answered: the newest version or the one that is asked for, and which there are. @public */
export interface NamedCalendar extends CalendarContent, CalendarVersionHead {
  readonly name: string;
  /** Changes with each new version. */
  readonly etag: string;
  /** Newest first. */
  readonly versions: readonly CalendarVersionHead[];
}

/** One day of a calendar. @public */
export interface CalendarDay {
  readonly date: string;
  /** Local time, as the calendar states it; none where it is closed. */
  readonly hours: readonly Hours[];
  /** Where the hours come from. */
  readonly from: 'week' | 'holiday' | 'exception';
  /** Of the holiday or exception. */
  readonly name: string | null;
  /** Of the windows that begin on this date, as clocks run in the zone. */
  readonly serviceSeconds: number;
}

/** A month of a calendar in a zone. @public */
export interface CalendarMonth {
  readonly name: string;
  readonly version: number;
  readonly month: string;
  readonly timeZone: string;
  readonly days: readonly CalendarDay[];
}

/** A public holiday of a country or region. @public */
export interface Holiday {
  readonly date: string;
  readonly name: string;
}

/** Where public holidays are known. @public */
export interface HolidayRegion {
  /** Such as `DE` or `DE-BY`. */
  readonly code: string;
  readonly name: string;
}

/** Why an event of a file gives no day. @public */
export type NotImportedReason =
  | 'cancelled'
  | 'has-time-of-day'
  | 'outside-years';

/** What an `.ics` file was understood as; nothing is stored. @public */
export interface CalendarImport {
  /** By date, each date once. */
  readonly holidays: readonly Holiday[];
  /** Events that give no day. */
  readonly ignored: readonly {
    readonly summary: string;
    readonly reason: NotImportedReason;
  }[];
}

/** A version of an agreement that names a calendar. @public */
export interface CalendarUse {
  readonly agreementId: string;
  readonly agreementTitle: string;
  readonly agreementVersion: number;
  readonly state: VersionState;
  /** The version that it is pinned to; null in a draft, which takes the newest when it is offered. */
  readonly calendarVersion: number | null;
  /** Whether later versions count from their `validFrom` on. */
  readonly follows: boolean;
}

/** The hours alone, as they are judged by and signed. @public */
export function serviceCalendarOf({
  hours,
  holidays,
  exceptions,
}: Pick<
  CalendarContent,
  'hours' | 'holidays' | 'exceptions'
>): ServiceCalendar {
  return {
    hours,
    holidays: [...new Set(holidays.map(({ date }) => date))].sort(),
    exceptions: exceptions.map(({ date, hours: own }) => ({
      date,
      hours: own.map(({ from, to }) => ({ from, to })),
    })),
  };
}

const NAME = /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/;

/** The name of a calendar: the catalog's rule for entity names, in lower case. @public */
export const calendarNameSchema = z
  .string()
  .max(63, 'must have at most 63 characters')
  .transform(name => name.toLocaleLowerCase('en-US'))
  .refine(
    name => NAME.test(name),
    'must be letters, digits, dots, dashes and underscores, such as office-hours',
  )
  .refine(name => name !== '24x7', 'stands for around the clock');

/** So many years of holidays are read at most. */
const MOST_YEARS = 20;

const yearSchema = z.coerce
  .number()
  .int('must be a year such as 2027')
  .min(1970, 'must be a year from 1970 on')
  .max(2200, 'must be a year until 2200');

/** Years, both inclusive. @public */
export const yearsSchema = z
  .strictObject({ from: yearSchema, to: yearSchema })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    message: 'must not be before from',
  })
  .refine(({ from, to }) => to - from < MOST_YEARS, {
    path: ['to'],
    message: `must be at most ${MOST_YEARS} years in all`,
  });

function lineSchema(max: number) {
  return z.string().trim().pipe(textSchema({ max }));
}

/** A country and region as the library of holidays has it. @public */
export const holidayRegionSchema = z
  .string()
  .transform(code => code.toLocaleUpperCase('en-US'))
  .refine(
    code => /^[A-Z]{2}(-[A-Z0-9]{1,8}){0,2}$/.test(code),
    'must be a country and region such as DE-BY',
  );

const contentShape = {
  title: lineSchema(200),
  description: orNull(lineSchema(2000)),
  purpose: z.enum(CALENDAR_PURPOSES).default('service-hours'),
  hours: hoursOfWeekSchema,
  holidays: z
    .array(
      z.strictObject({
        date: dateSchema,
        name: lineSchema(200),
        region: orNull(holidayRegionSchema),
      }),
    )
    .max(2000)
    .default([]),
  exceptions: exceptionsSchema(orNull(lineSchema(200))),
  validFrom: orNull(dateSchema),
  note: orNull(lineSchema(2000)),
};

/** `POST /calendars/{name}/versions`. @public */
export const createCalendarVersionSchema = z
  .strictObject(contentShape)
  .superRefine(refuseOverlaps);

/** `POST /calendars`. @public */
export const createCalendarSchema = z
  .strictObject({ name: calendarNameSchema, ...contentShape })
  .superRefine(refuseOverlaps);

/** A calendar's next version, parsed. @public */
export type CreateCalendarVersion = z.output<
  typeof createCalendarVersionSchema
>;

/** What may be sent as one. @public */
export type CreateCalendarVersionInput = z.input<
  typeof createCalendarVersionSchema
>;

/** A new calendar, parsed. @public */
export type CreateCalendar = z.output<typeof createCalendarSchema>;

/** What may be sent as one. @public */
export type CreateCalendarInput = z.input<typeof createCalendarSchema>;

/** `POST /calendars/ics`: an `.ics` file, and the years that rules are followed through. @public */
export const importCalendarSchema = z.strictObject({
  ics: z.string().min(1, 'must not be empty'),
  years: yearsSchema,
});

/** What may be sent as one. @public */
export interface ImportCalendarInput {
  readonly ics: string;
  readonly years: { readonly from: number; readonly to: number };
}

/** An `.ics` file, parsed as a request. @public */
export type ImportCalendar = z.output<typeof importCalendarSchema>;
