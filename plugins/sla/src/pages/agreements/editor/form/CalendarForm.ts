import {
  isCalendarRef,
  type AgreedCalendar,
  type AgreementDraftInput,
  type CalendarException,
  type DraftCalendar,
  type WeekdayHours,
} from '@service-levels/backstage-plugin-sla-common';

/** Which hours: those of the agreement (in a target), around the clock, a stored calendar, or hours of its own. */
export type CalendarKind = 'agreement' | 'always' | 'named' | 'own';

/** A calendar as it is typed. */
export interface CalendarForm {
  readonly kind: CalendarKind;
  readonly name: string;
  /** Empty for the newest at the offer. */
  readonly version: string;
  /** A stored calendar as it was answered, sent back as long as it is that one. */
  readonly answered: AgreedCalendar | null;
  readonly isAlways: boolean;
  readonly windows: readonly WeekdayHours[];
  readonly holidays: readonly string[];
  readonly exceptions: readonly CalendarException[];
}

/** Where hours of one's own begin. */
export const NEW_CALENDAR: CalendarForm = {
  kind: 'own',
  name: '',
  version: '',
  answered: null,
  isAlways: false,
  windows: [
    {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '08:00',
      to: '18:00',
    },
  ],
  holidays: [],
  exceptions: [],
};

function versionText(version: number | null | undefined): string {
  return version === null || version === undefined ? '' : String(version);
}

/** A calendar to be changed; null for that of the agreement. */
export function calendarForm(calendar: DraftCalendar | null): CalendarForm {
  if (calendar === null) {
    return { ...NEW_CALENDAR, kind: 'agreement' };
  }
  if (isCalendarRef(calendar)) {
    const { name, version } = calendar;
    return {
      ...NEW_CALENDAR,
      kind: 'named',
      name,
      version: versionText(version),
    };
  }
  const { hours, holidays, exceptions, name, version } = calendar;
  const isAlways = hours === '24x7';
  const form = {
    ...NEW_CALENDAR,
    isAlways,
    windows: isAlways ? NEW_CALENDAR.windows : hours,
    holidays,
    exceptions,
  };
  if (name !== undefined) {
    return {
      ...form,
      kind: 'named',
      name,
      version: versionText(version),
      answered: calendar,
    };
  }
  return isAlways && holidays.length === 0 && exceptions.length === 0
    ? { ...NEW_CALENDAR, kind: 'always' }
    : form;
}

type CalendarInput = AgreementDraftInput['calendar'];

function writtenOut(
  calendar: Pick<AgreedCalendar, 'hours' | 'holidays' | 'exceptions'>,
): Exclude<CalendarInput, string> {
  const { hours, holidays, exceptions } = calendar;
  return {
    hours:
      hours === '24x7'
        ? hours
        : hours.map(window => ({ ...window, days: [...window.days] })),
    holidays: [...holidays],
    exceptions: exceptions.map(({ date, hours: others }) => ({
      date,
      hours: others.map(one => ({ ...one })),
    })),
  };
}

/** What is sent of a calendar; null for that of the agreement. */
export function calendarOf(form: CalendarForm): CalendarInput | null {
  const { kind, name, version, answered, isAlways, windows } = form;
  switch (kind) {
    case 'agreement':
      return null;
    case 'always':
      return '24x7';
    case 'named':
      return answered !== null &&
        answered.name === name &&
        versionText(answered.version) === version
        ? { ...writtenOut(answered), name, version: answered.version }
        : `${name}${version === '' ? '' : `@${version}`}`;
    case 'own':
      return writtenOut({
        hours: isAlways ? '24x7' : windows,
        holidays: form.holidays,
        exceptions: form.exceptions,
      });
    default:
      return kind satisfies never;
  }
}
