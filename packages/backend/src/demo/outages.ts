import type { StateFactInput } from '@service-levels/backstage-plugin-sla-common';

/** How a measured entity of the demo behaves. */
export interface Behaviour {
  /** Ref of the indicator. */
  readonly indicator: string;
  /** Outages in an average month. */
  readonly perMonth: number;
  /** How long an average one takes. */
  readonly minutes: number;
  /** The only customer whom every third outage concerns. */
  readonly sometimesOnly?: string;
  /** Months (`2026-04`) in which the monitoring itself was out from the 8th to the 21st. */
  readonly unmonitored?: (month: string) => boolean;
}

const DAY_SECONDS = 86_400;

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
] as const;

/** A number from 0 up to 1 that depends on the text alone (FNV-1a, then mixed). */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

const instant = (seconds: number) =>
  new Date(seconds * 1000).toISOString().replace('.000', '');

/**
 * What went wrong on one day, the same whenever it is asked: a pure function
 * of the indicator and the day.
 *
 * @param day - days since 1970-01-01, UTC
 */
export function outagesOf(behaviour: Behaviour, day: number): StateFactInput[] {
  const { indicator, perMonth, minutes, sometimesOnly } = behaviour;
  const roll = (what: string) => chance(`${indicator} ${day} ${what}`);
  if (roll('whether') >= perMonth / 30) {
    return [];
  }
  const from =
    day * DAY_SECONDS + Math.floor(roll('when') * (DAY_SECONDS - 4 * 3600));
  // Most are short, a few are long: an exponential distribution, cut at four times the average.
  const length = Math.min(4, -Math.log(1 - roll('length'))) * minutes * 60;
  const story = STORIES[Math.floor(roll('story') * STORIES.length)];
  const isForOne = sometimesOnly !== undefined && roll('whose') < 1 / 3;
  return [
    {
      id: `INC-${Math.floor(roll('id') * 90_000 + 10_000)}-${day}`,
      state: roll('state') < 0.25 ? 'degraded' : 'down',
      from: instant(from),
      to: instant(from + Math.max(45, Math.floor(length))),
      customer: isForOne ? sometimesOnly : null,
      ...story,
    },
  ];
}

/** Fourteen days without monitoring, in the months that have them. */
export function gapsOf(behaviour: Behaviour, month: string): StateFactInput[] {
  if (!behaviour.unmonitored?.(month)) {
    return [];
  }
  return [
    {
      id: `GAP-${month}`,
      state: 'unknown',
      from: `${month}-08T00:00:00Z`,
      to: `${month}-22T00:00:00Z`,
      note: 'the probe was moved to another network',
      publicNote: 'Nothing was measured.',
    },
  ];
}
