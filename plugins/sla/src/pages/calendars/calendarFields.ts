import type {
  CalendarContent,
  CalendarPurpose,
  CreateCalendarVersionInput,
  NamedException,
  NamedHoliday,
  WeekdayHours,
} from '@service-levels/backstage-plugin-sla-common';
import { isTime } from './isTime';

/** A calendar as it is being written. */
export interface CalendarFields {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly purpose: CalendarPurpose;
  readonly isAlways: boolean;
  readonly windows: readonly WeekdayHours[];
  readonly holidays: readonly NamedHoliday[];
  readonly exceptions: readonly NamedException[];
  /** Empty for the earliest date. */
  readonly validFrom: string;
  readonly note: string;
}

const WORKDAYS: WeekdayHours = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '08:00',
  to: '18:00',
};

/** Where a new calendar begins. */
export const NEW_CALENDAR: CalendarFields = {
  name: '',
  title: '',
  description: '',
  purpose: 'service-hours',
  isAlways: false,
  windows: [WORKDAYS],
  holidays: [],
  exceptions: [],
  validFrom: '',
  note: '',
};

/** Where a new version begins: as the one before. */
export function fieldsOf(calendar: CalendarContent): CalendarFields {
  const { title, description, purpose, hours, holidays, exceptions } = calendar;
  return {
    ...NEW_CALENDAR,
    title,
    description: description ?? '',
    purpose,
    isAlways: hours === '24x7',
    windows: hours === '24x7' ? [WORKDAYS] : hours,
    holidays,
    exceptions,
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** What the hours, holidays and exceptions would be, as far as they are written. */
export function hoursOf({
  isAlways,
  windows,
  holidays,
  exceptions,
}: CalendarFields): Pick<CalendarContent, 'hours' | 'holidays' | 'exceptions'> {
  const written = windows.filter(
    ({ from, to }) => isTime(from, 'from') && isTime(to, 'to'),
  );
  return { hours: isAlways ? '24x7' : written, holidays, exceptions };
}

/** A version as it is sent. */
export function versionOf(fields: CalendarFields): CreateCalendarVersionInput {
  const { hours, holidays, exceptions } = hoursOf(fields);
  return {
    title: fields.title,
    description: orNull(fields.description),
    purpose: fields.purpose,
    hours:
      hours === '24x7'
        ? hours
        : hours.map(window => ({ ...window, days: [...window.days] })),
    holidays: holidays.map(day => ({ ...day })),
    exceptions: exceptions.map(exception => ({
      ...exception,
      hours: exception.hours.map(window => ({ ...window })),
    })),
    validFrom: orNull(fields.validFrom),
    note: orNull(fields.note),
  };
}

function byDate<T extends { readonly date: string }>(days: readonly T[]): T[] {
  return [...days].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The holidays with further ones; what is there already stays as it is. */
export function withHolidays(
  known: readonly NamedHoliday[],
  further: readonly NamedHoliday[],
): NamedHoliday[] {
  const dates = new Set(known.map(({ date }) => date));
  return byDate([...known, ...further.filter(({ date }) => !dates.has(date))]);
}

/** The exceptions with one more, in place of another on its date. */
export function withException(
  known: readonly NamedException[],
  exception: NamedException,
): NamedException[] {
  return byDate([
    ...known.filter(({ date }) => date !== exception.date),
    exception,
  ]);
}
