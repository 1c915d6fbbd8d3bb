import type { DeclareMaintenanceWindowInput } from '@service-levels/backstage-plugin-sla-common';
import { instantOfInput } from '../../format/localInput';

/** How often planned work takes place, as the form asks. */
export type HowOften = 'once' | 'weekly' | 'monthly' | 'own';

/** What the form knows of when planned work is. */
export interface ScheduleInput {
  readonly howOften: HowOften;
  /** Local time of the browser's field, `2026-11-01T02:00`. */
  readonly begin: string;
  readonly hours: string;
  /** For `own`. */
  readonly rule: string;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const SECONDS_PER_HOUR = 3600;
/** A weekday's fifth turn is not in every month. */
const LAST_SURE_TURN = 4;

/** The rule of RFC 5545 by which a begin recurs. */
function ruleOf({ howOften, begin, rule }: ScheduleInput): string {
  if (howOften === 'own') {
    return rule;
  }
  const day = new Date(`${begin.slice(0, 10)}T00:00:00Z`);
  const weekday = WEEKDAYS[day.getUTCDay()];
  if (howOften === 'weekly') {
    return `FREQ=WEEKLY;BYDAY=${weekday}`;
  }
  const turn = Math.ceil(day.getUTCDate() / 7);
  return `FREQ=MONTHLY;BYDAY=${turn > LAST_SURE_TURN ? -1 : turn}${weekday}`;
}

/**
 * When planned work is, as the API takes it; undefined while begin or duration
 * are missing.
 *
 * @param timeZone - of the clock that the begin was read on
 */
export function scheduleOf(
  input: ScheduleInput,
  timeZone: string,
): DeclareMaintenanceWindowInput['schedule'] | undefined {
  const from = instantOfInput(input.begin);
  const seconds = Math.round(Number(input.hours) * SECONDS_PER_HOUR);
  if (from === undefined || !(seconds > 0)) {
    return undefined;
  }
  if (input.howOften === 'once') {
    const end = new Date(Date.parse(from) + seconds * 1000);
    return { from, to: `${end.toISOString().slice(0, 19)}Z` };
  }
  return {
    firstStart: `${input.begin.slice(0, 16)}:00`,
    timeZone,
    durationSeconds: seconds,
    rrule: ruleOf(input),
  };
}
