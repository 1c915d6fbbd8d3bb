import {
  startOfDate,
  WEEKDAYS,
  type StateFactInput,
  type Weekday,
} from '@service-levels/backstage-plugin-sla-common';
import { factOf } from './factOf';

/** The dates on which something of the demo happens, in every year alike. */
export interface Recurrence {
  /** 1 to 12; each month unless said. */
  readonly months?: readonly number[];
  /** Of the month, or such as its second Tuesday. */
  readonly day: number | readonly [nth: number, weekday: Weekday];
}

/** Something that happened with a story, to one or several entities at once. */
export interface Incident {
  /** What its facts are called, with the date behind. */
  readonly name: string;
  readonly when: Recurrence;
  /** So many minutes after the day began in `zone`. */
  readonly startMinute: number;
  /** Berlin unless said. */
  readonly zone?: string;
  readonly minutes: number;
  readonly state: 'down' | 'degraded' | 'unknown';
  /** Refs of the entities that it hit. */
  readonly hits: readonly string[];
  /** The only customer whom it concerns. */
  readonly customer?: string;
  readonly cause: string;
  /** For the provider. */
  readonly note: string;
  /** In the customer's words. */
  readonly publicNote: string;
}

function weekdayOf(date: string): Weekday {
  const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(sundayFirst + 6) % 7];
}

/** Whether something happens on a date. */
export function isOn({ months, day }: Recurrence, date: string): boolean {
  const [, month, dayOfMonth] = date.split('-').map(Number);
  if (months !== undefined && !months.includes(month)) {
    return false;
  }
  if (typeof day === 'number') {
    return day === dayOfMonth;
  }
  const [nth, weekday] = day;
  return Math.ceil(dayOfMonth / 7) === nth && weekdayOf(date) === weekday;
}

/** What is reported of an incident where it begins on a date of its zone. */
export function factsOfIncident(
  incident: Incident,
  date: string,
): StateFactInput[] {
  const { name, when, zone = 'Europe/Berlin', startMinute } = incident;
  if (!isOn(when, date)) {
    return [];
  }
  return [
    factOf({
      id: `${name}-${date.replaceAll('-', '')}`,
      state: incident.state,
      from: startOfDate(date, zone) + startMinute * 60,
      seconds: incident.minutes * 60,
      customer: incident.customer ?? null,
      cause: incident.cause,
      note: incident.note,
      publicNote: incident.publicNote,
    }),
  ];
}
