import type { MaintenanceTerms, NotExcludedReason } from '../model/exclusion';
import { startOfDate, startOfNextDate } from '../time/date';
import {
  clip,
  intersect,
  subtract,
  totalSeconds,
  unite,
  type Interval,
} from '../time/interval';
import { periodContaining } from '../time/period';

/**
 * One time that planned work takes place, with what its announcement was.
 * Instants are epoch seconds.
 *
 * @public
 */
export interface AnnouncedOccurrence extends Interval {
  readonly windowId: string;
  /** Notice counts from here; Infinity where what was announced was withdrawn. */
  readonly announcedAt: number;
  /** When it was recorded: who was first has the hours of a month first. */
  readonly declaredAt: number;
  /** What begins from here on is held against it; null for all. */
  readonly since: number | null;
  /** When it was cancelled or changed before it began; what began until then keeps being held against it. */
  readonly until: number | null;
}

/** What one version of an agreement says of maintenance. @public */
export interface MaintenanceRules {
  readonly timeZone: string;
  /** Undefined where maintenance is never excluded. */
  readonly maintenance: MaintenanceTerms | undefined;
  /** When the version is in force. */
  readonly inForce: Interval;
  /** The time in which anything is owed: of the agreement's calendar and its targets' own. */
  readonly serviceTime: (span: Interval) => readonly Interval[];
}

/** A part of an occurrence that counts all the same. @public */
export interface NotExcludedInterval extends Interval {
  readonly reason: NotExcludedReason;
}

/** What of one occurrence an agreement does not count. @public */
export interface ExcludedOccurrence<
  TOccurrence extends AnnouncedOccurrence = AnnouncedOccurrence,
> {
  readonly occurrence: TOccurrence;
  readonly excluded: readonly Interval[];
  /** With `excluded`, the whole occurrence. */
  readonly notExcluded: readonly NotExcludedInterval[];
}

const SECONDS_PER_HOUR = 3600;

/** First declared first; which of two at once does not matter, but is the same each time. */
function inOrderOfDeclaration(
  a: AnnouncedOccurrence,
  b: AnnouncedOccurrence,
): number {
  return (
    a.declaredAt - b.declaredAt ||
    a.from - b.from ||
    a.to - b.to ||
    a.windowId.localeCompare(b.windowId, 'en-US') ||
    (a.since ?? 0) - (b.since ?? 0)
  );
}

/** Whether an occurrence was planned when another one began. */
function isPlannedAt(other: AnnouncedOccurrence, begin: number): boolean {
  return (
    (other.since === null || other.since <= begin) &&
    (other.until === null || other.until > begin)
  );
}

function monthsOf(span: Interval, timeZone: string): Interval[] {
  const months: Interval[] = [];
  for (let at = span.from; at < span.to; ) {
    const month = periodContaining('month', at, timeZone);
    months.push({ from: month.from, to: month.to });
    at = month.to;
  }
  return months;
}

/** The first so many seconds of intervals. */
function firstSeconds(
  intervals: readonly Interval[],
  seconds: number,
): Interval[] {
  const taken: Interval[] = [];
  let left = seconds;
  for (const { from, to } of unite(intervals)) {
    if (left <= 0) {
      break;
    }
    taken.push({ from, to: Math.min(to, from + left) });
    left -= to - from;
  }
  return taken;
}

/** Of time that may be excluded, what the hours of each month leave room for. */
function withinHours(
  allowed: readonly Interval[],
  granted: readonly Interval[],
  rules: MaintenanceRules,
): Interval[] {
  const hours = rules.maintenance?.maxHoursPerPeriod;
  if (hours === undefined || allowed.length === 0) {
    return [...allowed];
  }
  const most = Math.round(hours * SECONDS_PER_HOUR);
  const whole = { from: allowed[0].from, to: allowed[allowed.length - 1].to };
  return unite(
    monthsOf(whole, rules.timeZone).flatMap(month => {
      const used = clip(granted, month);
      const asked = clip(allowed, month);
      const left = most - totalSeconds(used);
      return [
        // What is excluded already costs no hours again.
        ...intersect(asked, used),
        ...firstSeconds(subtract(asked, used), left),
      ];
    }),
  );
}

/** Takes time away for one reason after another; what is left may be excluded. */
class Rest {
  #rest: Interval[];
  readonly notExcluded: NotExcludedInterval[] = [];

  constructor(whole: Interval) {
    this.#rest = unite([whole]);
  }

  get intervals(): readonly Interval[] {
    return this.#rest;
  }

  keep(intervals: readonly Interval[], reason: NotExcludedReason): void {
    const kept = intersect(this.#rest, intervals);
    subtract(this.#rest, kept).forEach(({ from, to }) =>
      this.notExcluded.push({ from, to, reason }),
    );
    this.#rest = kept;
  }

  refuse(intervals: readonly Interval[], reason: NotExcludedReason): void {
    this.keep(subtract(this.#rest, intervals), reason);
  }
}

function judgeOccurrence(
  occurrence: AnnouncedOccurrence,
  granted: readonly Interval[],
  rules: MaintenanceRules,
): { excluded: readonly Interval[]; notExcluded: NotExcludedInterval[] } {
  const { timeZone, maintenance, inForce } = rules;
  const { from, to } = occurrence;
  const rest = new Rest({ from, to });
  rest.keep([inForce], 'not-in-force');
  if (maintenance === undefined) {
    rest.keep([], 'not-agreed');
    return { excluded: [], notExcluded: rest.notExcluded };
  }
  rest.keep(rules.serviceTime({ from, to }), 'outside-service-hours');
  rest.refuse(
    (maintenance.blackoutDates ?? []).map(date => ({
      from: startOfDate(date, timeZone),
      to: startOfNextDate(date, timeZone),
    })),
    'blackout-date',
  );
  const notice = Math.round((maintenance.noticeHours ?? 0) * SECONDS_PER_HOUR);
  if (from - occurrence.announcedAt < notice) {
    rest.keep(
      [],
      occurrence.announcedAt === Infinity
        ? 'announcement-withdrawn'
        : 'notice-too-short',
    );
  }
  rest.keep(withinHours(rest.intervals, granted, rules), 'over-hours-of-month');
  return { excluded: rest.intervals, notExcluded: rest.notExcluded };
}

/**
 * Which time of maintenance windows one version of an agreement does not
 * count, and why it counts the rest.
 *
 * The hours of a month are those of service time, counted in the calendar
 * months of the agreement's zone, first declared first; time that several
 * windows have counts once. What began keeps what it was given: an occurrence
 * is held against those that were planned when it began.
 *
 * @param occurrences - all that concern the agreement in the months asked
 * about, in any order
 * @returns in the order in which they begin
 *
 * @public
 */
export function excludedOf<TOccurrence extends AnnouncedOccurrence>(
  rules: MaintenanceRules,
  occurrences: readonly TOccurrence[],
): ExcludedOccurrence<TOccurrence>[] {
  const judged: {
    readonly occurrence: TOccurrence;
    readonly granted: readonly Interval[];
    readonly notExcluded: readonly NotExcludedInterval[];
  }[] = [];
  for (const occurrence of [...occurrences].sort(inOrderOfDeclaration)) {
    const before = judged.filter(other =>
      isPlannedAt(other.occurrence, occurrence.from),
    );
    const { excluded, notExcluded } = judgeOccurrence(
      occurrence,
      unite(before.flatMap(({ granted }) => granted)),
      rules,
    );
    judged.push({ occurrence, granted: excluded, notExcluded });
  }
  return judged
    .map(({ occurrence, granted, notExcluded }) =>
      isPlannedAt(occurrence, occurrence.from)
        ? { occurrence, excluded: granted, notExcluded }
        : {
            occurrence,
            excluded: [],
            notExcluded: [
              {
                from: occurrence.from,
                to: occurrence.to,
                reason: 'cancelled' as const,
              },
            ],
          },
    )
    .sort(
      (a, b) =>
        a.occurrence.from - b.occurrence.from ||
        inOrderOfDeclaration(a.occurrence, b.occurrence),
    );
}
