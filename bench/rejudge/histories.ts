import type {
  CountFact,
  StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { TargetDraft } from '../../plugins/sla-backend/src/attainment/days/__testUtils__/stage';
import type { FactsOfStream } from '../../plugins/sla-backend/src/measurements/MeasurementsStore';

const HOUR = 3600;
const OUTAGES_OF_DAY = 3;

/** What is measured of one stream, day by day, and what comes late. */
export interface History {
  readonly stream: 'states' | 'counts';
  readonly target: TargetDraft;
  /** Facts of some days, which are given by their begins in epoch seconds. */
  factsOf(days: readonly number[]): FactsOfStream;
  /** A fact of a day that was judged already; another one for each number. */
  lateFactOf(day: number, number: number): FactsOfStream;
}

function outage(id: string, from: number, seconds: number): StateFact {
  return {
    id,
    state: 'down',
    from,
    to: from + seconds,
    customer: null,
    note: null,
    publicNote: null,
    cause: null,
  };
}

function events(start: number, good: number): CountFact {
  return { start, seconds: HOUR, good, total: 1000, customer: null };
}

/** Three outages a day; a further one comes late. */
const OUTAGES: History = {
  stream: 'states',
  target: { objective: { kind: 'availability', atLeast: 99 } },
  factsOf: days => ({
    stream: 'states',
    facts: days.flatMap(day =>
      Array.from({ length: OUTAGES_OF_DAY }, (_, i) =>
        outage(`INC-${day}-${i}`, day + (2 + 7 * i) * HOUR, 600),
      ),
    ),
  }),
  lateFactOf: (day, number) => ({
    stream: 'states',
    facts: [outage(`LATE-${number}`, day + 12 * HOUR + number * 40, 30)],
  }),
};

/** Events of each hour; those of one hour come again, otherwise. */
const EVENTS: History = {
  stream: 'counts',
  target: { objective: { kind: 'success-ratio', atLeast: 99 } },
  factsOf: days => ({
    stream: 'counts',
    facts: days.flatMap(day =>
      Array.from({ length: 24 }, (_, i) => events(day + i * HOUR, 999)),
    ),
  }),
  lateFactOf: (day, number) => ({
    stream: 'counts',
    facts: [events(day + 12 * HOUR, 900 - (number % 800))],
  }),
};

export const HISTORIES: readonly History[] = [OUTAGES, EVENTS];
