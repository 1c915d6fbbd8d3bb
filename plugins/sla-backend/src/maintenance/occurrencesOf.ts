import {
  instantsOfLocal,
  isRecurring,
  parseInstant,
  type Interval,
  type MaintenanceSchedule,
  type RecurringSchedule,
} from '@service-levels/backstage-plugin-sla-common';
import { LRUCache } from 'lru-cache';
import { RRuleTemporal } from 'rrule-temporal';

const SECONDS_PER_DAY = 86_400;
/** Local time and UTC lie less than this apart. */
const MARGIN = 2 * SECONDS_PER_DAY;

/** The last local date, or the last instant, at which a rule gives a start. */
type Until = { readonly date: string } | { readonly instant: number };

/** A rule on local times: what it gives is written as if it were UTC. */
interface LocalRule {
  readonly rule: RRuleTemporal;
  readonly until: Until | undefined;
}

const rules = new LRUCache<string, LocalRule>({ max: 2000 });

function localSeconds(text: string): number {
  return Date.parse(`${text}Z`) / 1000;
}

function localDate(local: number): string {
  return new Date(local * 1000).toISOString().slice(0, 10);
}

/** RFC 5545: `UNTIL` is a local date, or an instant in UTC. */
function untilOf(rrule: string): Until | undefined {
  const [, date, time] = /UNTIL=(\d{8})(?:T(\d{6})Z)?/.exec(rrule) ?? [];
  if (date === undefined) {
    return undefined;
  }
  const dashed = date.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3');
  return time === undefined
    ? { date: dashed }
    : {
        instant: parseInstant(
          `${dashed}T${time.replace(/(\d{2})(\d{2})(\d{2})/, '$1:$2:$3')}Z`,
        ),
      };
}

function compile({ firstStart, rrule }: RecurringSchedule): LocalRule {
  const until = untilOf(rrule);
  const start = firstStart.replace(/[-:]/g, '');
  const endless = rrule
    .split(';')
    .filter(part => !part.startsWith('UNTIL='))
    .join(';');
  // In UTC, where every local time occurs once: the zone is our own affair.
  const rule = new RRuleTemporal({
    rruleString: `DTSTART:${start}Z\nRRULE:${endless}`,
  });
  return { rule, until };
}

function ruleOf(schedule: RecurringSchedule): LocalRule {
  const key = `${schedule.firstStart} ${schedule.rrule}`;
  const known = rules.get(key);
  if (known !== undefined) {
    return known;
  }
  const compiled = compile(schedule);
  rules.set(key, compiled);
  return compiled;
}

/** The local times at which a rule begins, in a span of local time. */
function localStarts(rule: RRuleTemporal, span: Interval): number[] {
  return rule
    .between(new Date(span.from * 1000), new Date(span.to * 1000), true)
    .map(start => Math.round(start.epochMilliseconds / 1000));
}

function isBefore(until: Until, local: number, start: number): boolean {
  return 'date' in until
    ? localDate(local) <= until.date
    : start <= until.instant;
}

/**
 * Why a rule cannot be used, if it cannot: what the library says, or that the
 * first start is none of its starts.
 */
export function ruleProblem(
  schedule: RecurringSchedule,
): { readonly field: string; readonly reason: string } | undefined {
  const first = localSeconds(schedule.firstStart);
  try {
    const { rule } = ruleOf(schedule);
    return localStarts(rule, { from: first, to: first }).length === 1
      ? undefined
      : {
          field: 'schedule.firstStart',
          reason: 'must be one of the starts that the rule gives',
        };
  } catch {
    return {
      field: 'schedule.rrule',
      reason: 'is not a rule of RFC 5545 that can be followed',
    };
  }
}

/**
 * When planned work takes place, as far as it reaches into a span; in order.
 *
 * The rule gives local times, and these become instants by the rule of
 * calendars: one that the zone skips means the first instant after the gap, one
 * that occurs twice the earlier.
 */
export function occurrencesOf(
  schedule: MaintenanceSchedule,
  span: Interval,
): Interval[] {
  if (!isRecurring(schedule)) {
    const once = {
      from: parseInstant(schedule.from),
      to: parseInstant(schedule.to),
    };
    return once.from < span.to && once.to > span.from ? [once] : [];
  }
  const { timeZone, durationSeconds, exdates } = schedule;
  const { rule, until } = ruleOf(schedule);
  const first = localSeconds(schedule.firstStart);
  const from = Math.max(first, span.from - durationSeconds - MARGIN);
  const to = span.to + MARGIN;
  if (from > to) {
    return [];
  }
  const without = new Set(exdates);
  return localStarts(rule, { from, to }).flatMap(local => {
    const start = instantsOfLocal(local, timeZone).earlier;
    const end = start + durationSeconds;
    const takesPlace =
      !without.has(localDate(local)) &&
      (until === undefined || isBefore(until, local, start)) &&
      start < span.to &&
      end > span.from;
    return takesPlace ? [{ from: start, to: end }] : [];
  });
}

/** From the begin of the first occurrence to the end of the last one; null where it recurs without end. */
export function reachOf(schedule: MaintenanceSchedule): {
  readonly from: number;
  readonly to: number | null;
} {
  if (!isRecurring(schedule)) {
    return { from: parseInstant(schedule.from), to: parseInstant(schedule.to) };
  }
  const { rule, until } = ruleOf(schedule);
  const { timeZone, durationSeconds } = schedule;
  const instantOf = (local: number) => instantsOfLocal(local, timeZone).earlier;
  const from = instantOf(localSeconds(schedule.firstStart));
  if (/COUNT=/.test(schedule.rrule)) {
    const starts = rule.all();
    const last = starts[starts.length - 1];
    const local = last && Math.round(last.epochMilliseconds / 1000);
    return {
      from,
      to: (local === undefined ? from : instantOf(local)) + durationSeconds,
    };
  }
  if (until === undefined) {
    return { from, to: null };
  }
  const end =
    'date' in until
      ? localSeconds(`${until.date}T00:00:00`) + MARGIN
      : until.instant;
  return { from, to: end + durationSeconds };
}
