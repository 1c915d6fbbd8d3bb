import {
  isCalendarRef,
  type AgreedCalendar,
  type AgreementDraft,
  type CalendarRef,
  type DraftCalendar,
  type ErrorDetail,
} from '@service-levels/backstage-plugin-sla-common';
import type { CalendarsStore } from '../calendars/CalendarsStore';
import { agreedCalendarOf } from './agreedCalendarOf';
import type { StoredTerms } from './StoredAgreement';

/** Where named calendars are found. */
export type CalendarsToName = Pick<CalendarsStore, 'versionsOf'>;

/** A calendar of a draft, with the field that it is in. */
interface CalendarField {
  readonly field: string;
  readonly calendar: DraftCalendar;
}

/** The calendars of a draft written out, or what is wrong with one. */
export interface WrittenOut {
  readonly details: readonly ErrorDetail[];
  /** A calendar of the draft as it is stored. */
  readonly calendarOf: (calendar: DraftCalendar) => AgreedCalendar;
}

/** What of a draft names calendars. */
type NamesCalendars = Pick<AgreementDraft, 'calendar' | 'targets'>;

function fieldsOf({ calendar, targets }: NamesCalendars): CalendarField[] {
  return [
    { field: 'calendar', calendar },
    ...targets.flatMap((target, i) =>
      target.calendar === null
        ? []
        : [{ field: `targets.${i}.calendar`, calendar: target.calendar }],
    ),
  ];
}

function refOf({ name, version }: DraftCalendar): CalendarRef | undefined {
  return name === undefined ? undefined : { name, version: version ?? null };
}

function keyOf({ name, version }: CalendarRef): string {
  return `${name}@${version}`;
}

function isSame(sent: AgreedCalendar, stored: AgreedCalendar): boolean {
  const textOf = ({ hours, holidays, exceptions }: AgreedCalendar) =>
    JSON.stringify({
      hours,
      holidays: [...holidays].sort(),
      exceptions: [...exceptions].sort((a, b) => (a.date < b.date ? -1 : 1)),
    });
  return textOf(sent) === textOf(stored);
}

async function readNamed(
  refs: readonly CalendarRef[],
  calendars: CalendarsToName,
): Promise<ReadonlyMap<string, AgreedCalendar>> {
  const found = await calendars.versionsOf(refs.map(({ name }) => name));
  return new Map(
    refs.flatMap(ref => {
      const versions = found.filter(({ name }) => name === ref.name);
      const version =
        ref.version === null
          ? versions[versions.length - 1]
          : versions.find(one => one.version === ref.version);
      return version === undefined
        ? []
        : [[keyOf(ref), agreedCalendarOf(version, ref.version)] as const];
    }),
  );
}

/** Writes out the calendars that a draft names. */
export async function writeOutCalendars(
  draft: NamesCalendars,
  calendars: CalendarsToName,
): Promise<WrittenOut> {
  const fields = fieldsOf(draft);
  const named = await readNamed(
    fields.flatMap(({ calendar }) => refOf(calendar) ?? []),
    calendars,
  );
  const storedOf = (calendar: DraftCalendar) => {
    const ref = refOf(calendar);
    return ref && named.get(keyOf(ref));
  };
  const details = fields.flatMap(({ field, calendar }): ErrorDetail[] => {
    const ref = refOf(calendar);
    if (ref === undefined) {
      return [];
    }
    const found = storedOf(calendar);
    if (found === undefined) {
      const reason =
        ref.version === null
          ? `there is no calendar ${ref.name}`
          : `there is no version ${ref.version} of a calendar ${ref.name}`;
      return [{ field, reason }];
    }
    return isCalendarRef(calendar) || isSame(calendar, found)
      ? []
      : [
          {
            field,
            reason: `is not what ${ref.name} says: send its name alone, or hours without a name`,
          },
        ];
  });
  return {
    details,
    calendarOf: calendar => {
      const found = storedOf(calendar) ?? calendar;
      if (isCalendarRef(found)) {
        throw new Error(`The calendar ${found.name} was not written out`);
      }
      return found;
    },
  };
}

/** The terms as they are offered: what took the newest version of a calendar is pinned to it. */
export async function pinCalendars(
  terms: StoredTerms,
  calendars: CalendarsToName,
): Promise<StoredTerms> {
  const open = [
    terms.calendar,
    ...terms.targets.flatMap(({ calendar }) => calendar ?? []),
  ].flatMap(({ name, version }) =>
    name !== undefined && version === null ? [name] : [],
  );
  if (open.length === 0) {
    return terms;
  }
  const found = await calendars.versionsOf(open);
  const pinned = (calendar: AgreedCalendar): AgreedCalendar => {
    const newest = found.filter(
      ({ name }) => name === calendar.name && calendar.version === null,
    );
    return newest.length === 0
      ? calendar
      : agreedCalendarOf(
          newest[newest.length - 1],
          newest[newest.length - 1].version,
        );
  };
  return {
    ...terms,
    calendar: pinned(terms.calendar),
    targets: terms.targets.map(target => ({
      ...target,
      calendar: target.calendar && pinned(target.calendar),
    })),
  };
}
