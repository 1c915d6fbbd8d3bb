import {
  dateOf,
  type StateFactInput,
} from '@service-levels/backstage-plugin-sla-common';
import { factsOfIncident } from './Incident';
import { incidents } from './incidents';
import type { Measured } from './Measured';
import { ordinaryDay } from './ordinaryDays';
import { probeOf } from './probes';

const DAY_MILLISECONDS = 86_400_000;
/** The zone whose days begin first: an incident of there may be on tomorrow's date. */
const EARLIEST_ZONE = 'Pacific/Kiritimati';

/**
 * Everything that is reported of an entity on one date, the same whenever it
 * is asked: a pure function of entity and date.
 */
export function factsOn(measured: Measured, date: string): StateFactInput[] {
  const { entityRef, source = 'incidents' } = measured;
  return [
    ...probeOf(source, date),
    ...ordinaryDay(measured, date),
    ...incidents
      .filter(({ hits }) => hits.includes(entityRef))
      .flatMap(incident => factsOfIncident(incident, date)),
  ];
}

/**
 * Everything that began after an instant and up to another one. What is not
 * over yet has its end in the future, and counts as far as its time has come.
 *
 * @param span - epoch seconds
 */
export function factsBetween(
  measured: Measured,
  span: { readonly after: number; readonly until: number },
): StateFactInput[] {
  const dates: string[] = [];
  const last = dateOf(span.until, EARLIEST_ZONE);
  for (
    // The day before: of what began late that day in the west.
    const day = new Date(span.after * 1000 - DAY_MILLISECONDS);
    day.toISOString().slice(0, 10) <= last;
    day.setUTCDate(day.getUTCDate() + 1)
  ) {
    dates.push(day.toISOString().slice(0, 10));
  }
  return dates
    .flatMap(date => factsOn(measured, date))
    .filter(({ from }) => {
      const began = Date.parse(from) / 1000;
      return began > span.after && began <= span.until;
    });
}
