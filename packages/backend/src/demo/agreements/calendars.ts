import type {
  AgreementDraftInput,
  Weekday,
} from '@service-levels/backstage-plugin-sla-common';

/** A calendar with the holidays of the years that an agreement is about. */
export type CalendarOfYears = (
  years: readonly number[],
) => AgreementDraftInput['calendar'];

const WORKDAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const ALL_DAYS: Weekday[] = [...WORKDAYS, 'sat', 'sun'];

export const aroundTheClock: CalendarOfYears = () => '24x7';

/** A calendar of the portal; it has its years already. */
export function named(name: string): CalendarOfYears {
  return () => name;
}

/** Working days but for holidays. */
export function officeHours(
  from: string,
  to: string,
  holidaysOf: (year: number) => string[],
): CalendarOfYears {
  return years => ({
    hours: [{ days: WORKDAYS, from, to }],
    holidays: years.flatMap(holidaysOf),
    exceptions: [],
  });
}

/** As `officeHours`, but on Christmas Eve and New Year's Eve the day ends at noon. */
export function officeHoursWithHalfDays(
  from: string,
  to: string,
  holidaysOf: (year: number) => string[],
): CalendarOfYears {
  return years => ({
    hours: [{ days: WORKDAYS, from, to }],
    holidays: years.flatMap(holidaysOf),
    exceptions: years.flatMap(year =>
      ['12-24', '12-31'].map(day => ({
        date: `${year}-${day}`,
        hours: [{ from, to: '12:00' }],
      })),
    ),
  });
}

/** Every day of the week; an end before the start is on the next day. */
export function everyDay(from: string, to: string): CalendarOfYears {
  return () => ({
    hours: [{ days: ALL_DAYS, from, to }],
    holidays: [],
    exceptions: [],
  });
}

/** The nights after working days. */
export function nights(from: string, to: string): CalendarOfYears {
  return () => ({
    hours: [{ days: WORKDAYS, from, to }],
    holidays: [],
    exceptions: [],
  });
}
