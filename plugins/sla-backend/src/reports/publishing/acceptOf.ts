import {
  dateOf,
  startOfNextDate,
  workingDaysAfter,
  type ReportContent,
} from '@service-levels/backstage-plugin-sla-common';
import { calendarsOf } from '../../agreements/calendarsOf';
import type {
  StoredAgreement,
  StoredVersion,
} from '../../agreements/StoredAgreement';
import type { StoredRevision } from '../StoredReport';

/** The holidays of the agreement's calendar as it is in force at an instant. */
export function holidaysOf(
  version: StoredVersion,
  instant: number,
): readonly string[] {
  const inForce = calendarsOf(version, { calendar: null }).find(
    ({ span }) => span.from <= instant && instant < span.to,
  );
  return inForce?.calendar.holidays ?? [];
}

/** After the last of the agreed working days, on the clock of the agreement. */
function acceptOfVersion(
  version: StoredVersion,
  publishedAt: number,
): StoredRevision['accept'] {
  const { timeZone, reporting } = version.terms;
  const days = reporting?.acceptedAfterWorkingDays;
  if (days === undefined) {
    return null;
  }
  const lastDay = workingDaysAfter(
    dateOf(publishedAt, timeZone),
    days,
    holidaysOf(version, publishedAt),
  );
  const at = startOfNextDate(lastDay, timeZone);
  return { at, on: dateOf(at, timeZone) };
}

/**
 * From when a report is taken as accepted, as each of its agreements says; of
 * several the latest, and never where one of them does not say so.
 *
 * @param publishedAt - epoch seconds
 */
export function acceptOf(
  content: ReportContent,
  agreements: readonly StoredAgreement[],
  publishedAt: number,
): StoredRevision['accept'] {
  const accepts = content.agreements.map(reported => {
    const version = agreements
      .find(({ id }) => id === reported.id)
      ?.versions.find(one => one.version === reported.version);
    return version === undefined ? null : acceptOfVersion(version, publishedAt);
  });
  const known = accepts.flatMap(one => one ?? []);
  return known.length < accepts.length
    ? null
    : known.sort((a, b) => a.at - b.at).pop() ?? null;
}
