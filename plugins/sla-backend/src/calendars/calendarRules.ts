import {
  dateOfDay,
  type CalendarContent,
  type CreateCalendarVersion,
} from '@service-levels/backstage-plugin-sla-common';
import { InvalidInputError } from '../errors';
import type { StoredCalendarVersion } from './CalendarsStore';

const SECONDS_PER_DAY = 86_400;
/** Where dates begin first: UTC+14. */
const EARLIEST_ZONE = 14 * 3600;

/** The latest date that has begun anywhere. */
function latestDate(now: number): number {
  return Math.floor((now + EARLIEST_ZONE) / SECONDS_PER_DAY);
}

function byDate<T extends { readonly date: string }>(days: readonly T[]): T[] {
  return [...days].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function contentOf(version: CreateCalendarVersion): CalendarContent {
  const { title, description, purpose, hours, holidays, exceptions } = version;
  return {
    title,
    description,
    purpose,
    hours,
    holidays: byDate(holidays),
    exceptions: byDate(exceptions),
  };
}

/**
 * From when on a version counts where the calendar is followed. A calendar has
 * no zone, so that a later version may only count from a date that has begun
 * nowhere yet: no figure of a day that has begun may change (ADR 17). Before
 * the first version there is none that anybody follows.
 */
function validFromOf(
  { validFrom }: CreateCalendarVersion,
  options: { readonly version: number; readonly now: number },
): string {
  const { version, now } = options;
  const latest = latestDate(now);
  if (version === 1) {
    return validFrom ?? dateOfDay(Math.floor(now / SECONDS_PER_DAY));
  }
  if (validFrom !== null && validFrom <= dateOfDay(latest)) {
    throw InvalidInputError.of(
      'validFrom',
      `must be a date that has begun nowhere yet, from ${dateOfDay(
        latest + 1,
      )} on: no figure of the past changes`,
    );
  }
  return validFrom ?? dateOfDay(latest + 1);
}

/**
 * A version as it is stored.
 *
 * @throws InputError - where it is to count from a date that has begun
 */
export function toStoredVersion(
  sent: CreateCalendarVersion,
  options: {
    readonly name: string;
    readonly version: number;
    readonly now: number;
    readonly by: string;
  },
): StoredCalendarVersion {
  const { name, version, now, by } = options;
  return {
    name,
    version,
    validFrom: validFromOf(sent, options),
    note: sent.note,
    storedAt: now,
    storedBy: by,
    content: contentOf(sent),
  };
}
