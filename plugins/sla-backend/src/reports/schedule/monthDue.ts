import {
  dateOf,
  lastPeriods,
  startOfNextDate,
  workingDaysAfter,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredAgreement } from '../../agreements/StoredAgreement';
import { versionsInForce } from '../../agreements/versionsInForce';
import { holidaysOf } from '../publishing/acceptOf';

/** Ninety working days, the longest delay, are less than half a year. */
const MONTHS = 7;

/**
 * The last month that an agreement is to be reported of: one in which it was in
 * force, and after whose end as many working days passed as its last version
 * says.
 *
 * @param now - epoch seconds
 * @returns such as `2026-10`; undefined where there is none
 */
export function monthDue(
  agreement: StoredAgreement,
  now: number,
): string | undefined {
  const held = versionsInForce(agreement).filter(
    ({ span }) => span.from <= now,
  );
  const last = held[held.length - 1]?.version;
  if (last === undefined) {
    return undefined;
  }
  const { timeZone, reporting } = last.terms;
  const months = lastPeriods({
    kind: 'month',
    count: MONTHS,
    instant: now,
    timeZone,
  });
  const dueAt = (end: number) =>
    startOfNextDate(
      workingDaysAfter(
        dateOf(end - 1, timeZone),
        reporting?.delayWorkingDays ?? 0,
        holidaysOf(last, now),
      ),
      timeZone,
    );
  return months
    .filter(
      ({ from, to }) =>
        dueAt(to) <= now &&
        held.some(({ span }) => span.from < to && span.to > from),
    )
    .pop()?.label;
}
