import type { StateFactInput } from '@service-levels/backstage-plugin-sla-common';
import { chance } from './chance';
import { factOf } from './factOf';
import type { Measured } from './Measured';

const DAY_SECONDS = 86_400;
const SHORTEST_SECONDS = 45;

const STORIES = [
  {
    cause: 'fault',
    note: 'connection pool exhausted after the release',
    publicNote: 'Requests were not answered.',
  },
  {
    cause: 'fault',
    note: 'disk of the primary database full',
    publicNote: 'The database had to be restarted.',
  },
  {
    cause: 'change',
    note: 'rollback of the morning deployment',
    publicNote: 'A change was taken back.',
  },
  {
    cause: 'supplier',
    note: 'link to the second data centre flapping',
    publicNote: 'A network line was disturbed.',
  },
  {
    cause: 'capacity',
    note: 'batch run and month-end load at once',
    publicNote: 'The service was overloaded.',
  },
  {
    cause: 'fault',
    note: 'certificate of an internal service had run out',
    publicNote: 'Connections were refused.',
  },
] as const;

/**
 * What goes wrong without a story of its own on one day (UTC): rarely
 * anything, mostly short, sometimes long.
 */
export function ordinaryDay(
  measured: Measured,
  date: string,
): StateFactInput[] {
  const { entityRef, perMonth, minutes, degraded, sometimesOnly } = measured;
  const roll = (what: string) => chance(`${entityRef} ${date} ${what}`);
  if (roll('whether') >= perMonth / 30) {
    return [];
  }
  const from =
    Date.parse(`${date}T00:00:00Z`) / 1000 +
    Math.floor(roll('when') * (DAY_SECONDS - 4 * 3600));
  // An exponential distribution, cut at four times the average.
  const length = Math.min(4, -Math.log(1 - roll('length'))) * minutes * 60;
  const isForOne = sometimesOnly !== undefined && roll('whose') < 1 / 3;
  const number = Math.floor(roll('id') * 900 + 100);
  return [
    factOf({
      id: `INC-${date.replaceAll('-', '')}-${number}`,
      state: roll('state') < (degraded ?? 0.25) ? 'degraded' : 'down',
      from,
      seconds: Math.max(SHORTEST_SECONDS, Math.floor(length)),
      customer: isForOne ? sometimesOnly : null,
      ...STORIES[Math.floor(roll('story') * STORIES.length)],
    }),
  ];
}
