import {
  formatInstant,
  type CaseFactInput,
  type CountFactInput,
  type CreateIndicatorInput,
  type MeasurementsBatchInput,
  type ValueFactInput,
} from '@service-levels/backstage-plugin-sla-common';
import { chance } from './chance';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Stays below what one request may hold. */
const FACTS_AT_ONCE = 5000;

/** In epoch seconds: what came to be known after the one and up to the other. */
export interface Since {
  readonly after: number;
  readonly until: number;
}

/** What a pipeline sends of one indicator, beside the availabilities. */
export interface DemoStream {
  readonly indicator: CreateIndicatorInput;
  batchesOf(since: Since): MeasurementsBatchInput[];
}

/** The parcel tracking is measured in every way that there is. */
export const TRACKING = 'component:default/tracking-service';

/** Begins of the hours (UTC) that were over after the one instant and up to the other. */
function hoursOver({ after, until }: Since): number[] {
  const hours: number[] = [];
  for (
    let start = Math.floor(after / HOUR) * HOUR;
    start + HOUR <= until;
    start += HOUR
  ) {
    if (start + HOUR > after) {
      hours.push(start);
    }
  }
  return hours;
}

/** From 0 at four in the night to 1 at four in the afternoon, when parcels are on their way. */
function load(start: number): number {
  const hour = (start % DAY) / HOUR;
  return (1 - Math.cos(((hour - 4) / 12) * Math.PI)) / 2;
}

/** On some afternoons of each month the service has more to do than it can. */
function isOverloaded(start: number): boolean {
  return (
    load(start) > 0.8 && chance(`overload ${Math.floor(start / DAY)}`) < 0.08
  );
}

/** Requests of one hour, and how many of them were answered. */
export function requestsOf(start: number): CountFactInput {
  const total = Math.round(
    400 + 9000 * load(start) * (0.8 + 0.4 * chance(`requests ${start}`)),
  );
  const share =
    (isOverloaded(start) ? 0.006 : 0.0004) * 2 * chance(`failed ${start}`);
  return {
    start: formatInstant(start),
    seconds: HOUR,
    good: total - Math.round(total * share),
    total,
  };
}

/** The 95th percentile of the response times of one hour, in milliseconds. */
export function responseTimeOf(start: number): ValueFactInput {
  const usual = 110 + 90 * load(start) + 60 * chance(`milliseconds ${start}`);
  return {
    start: formatInstant(start),
    seconds: HOUR,
    value: Math.round(isOverloaded(start) ? usual * 2.2 : usual),
  };
}

interface Ticket
  extends Omit<CaseFactInput, 'opened' | 'responded' | 'resolved'> {
  readonly opened: number;
  readonly responded: number;
  readonly resolved: number;
}

/** The tickets of one day (UTC), to their ends. */
function ticketsOn(day: number): Ticket[] {
  const date = formatInstant(day).slice(0, 10).replaceAll('-', '');
  const roll = (what: string, nth: number) => chance(`${date} ${what} ${nth}`);
  const isWeekend = [0, 6].includes(new Date(day * 1000).getUTCDay());
  const many = Math.floor(roll('how many', 0) * (isWeekend ? 2 : 4));
  return Array.from({ length: many }, (_, nth) => {
    const opened = day + 6 * HOUR + Math.floor(roll('when', nth) * 11 * HOUR);
    const answered = -Math.log(1 - roll('answered', nth)) * 0.3 * HOUR;
    const worked = -Math.log(1 - roll('resolved', nth)) * 2.2 * HOUR;
    const responded = opened + Math.floor(answered);
    return {
      id: `TRACK-${date}-${nth + 1}`,
      category: roll('category', nth) < 0.2 ? 'P1' : 'P2',
      opened,
      responded,
      resolved: responded + Math.floor(worked),
    };
  });
}

/** Tickets that were opened, answered or resolved after the one instant and up to the other, as known by then. */
export function ticketsOf({ after, until }: Since): CaseFactInput[] {
  const isNew = (instant: number) => instant > after && instant <= until;
  const known = (instant: number) =>
    instant <= until ? formatInstant(instant) : null;
  const tickets: Ticket[] = [];
  // The longest take less than a week.
  const first = Math.floor(after / DAY) * DAY - 7 * DAY;
  for (let day = first; day <= until; day += DAY) {
    tickets.push(...ticketsOn(day));
  }
  return tickets
    .filter(({ opened, responded, resolved }) =>
      [opened, responded, resolved].some(isNew),
    )
    .map(({ opened, responded, resolved, ...ticket }) => ({
      ...ticket,
      opened: formatInstant(opened),
      responded: known(responded),
      resolved: known(resolved),
    }));
}

function inBatches<TFact>(facts: readonly TFact[]): TFact[][] {
  const batches: TFact[][] = [];
  for (let first = 0; first < facts.length; first += FACTS_AT_ONCE) {
    batches.push(facts.slice(first, first + FACTS_AT_ONCE));
  }
  return batches;
}

/** The ref of what is measured of the parcel tracking under a name. */
export function trackingBy(name: string): string {
  return `${TRACKING}/${name}`;
}

/** What is measured of the parcel tracking beside its availability. */
export const trackingStreams: readonly DemoStream[] = [
  {
    indicator: {
      entityRef: TRACKING,
      name: 'requests',
      stream: 'counts',
      title: 'Requests answered',
      unit: 'requests',
    },
    batchesOf: since =>
      inBatches(hoursOver(since).map(requestsOf)).map(counts => ({
        indicator: trackingBy('requests'),
        counts,
      })),
  },
  {
    indicator: {
      entityRef: TRACKING,
      name: 'response-time',
      stream: 'values',
      title: 'Response time, 95th percentile',
      unit: 'ms',
    },
    batchesOf: since =>
      inBatches(hoursOver(since).map(responseTimeOf)).map(values => ({
        indicator: trackingBy('response-time'),
        values,
      })),
  },
  {
    indicator: {
      entityRef: TRACKING,
      name: 'tickets',
      stream: 'cases',
      title: 'Tickets of the service desk',
      unit: null,
    },
    batchesOf: since =>
      inBatches(ticketsOf(since)).map(cases => ({
        indicator: trackingBy('tickets'),
        cases,
      })),
  },
];
