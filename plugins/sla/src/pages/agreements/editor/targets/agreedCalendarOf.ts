import {
  isCalendarRef,
  type AgreedCalendar,
  type DraftCalendar,
  type NamedCalendar,
} from '@service-levels/backstage-plugin-sla-common';

/** A calendar of a draft written out; undefined where it names one that is not known, or another version than the newest. */
export function agreedCalendarOf(
  calendar: DraftCalendar,
  known: readonly NamedCalendar[],
): AgreedCalendar | undefined {
  if (!isCalendarRef(calendar)) {
    return calendar;
  }
  const { name, version } = calendar;
  const found = known.find(
    one => one.name === name && (version === null || version === one.version),
  );
  return (
    found && {
      hours: found.hours,
      holidays: found.holidays.map(({ date }) => date),
      exceptions: found.exceptions.map(({ date, hours }) => ({ date, hours })),
      name,
      version,
    }
  );
}
