import {
  dateOfDay,
  dayOf,
  formatInstant,
  lastPeriods,
  parsePeriod,
  periodsSince,
  startOfDay,
  type Interval,
  type NamedPeriod,
  type PeriodKind,
  type TargetPeriod,
} from '@service-levels/backstage-plugin-sla-common';
import { speakingVersion, type JudgedTarget } from './JudgedTarget';

/** What is asked about each target. */
export type AskedSpan =
  | { readonly kind: 'current' }
  | { readonly kind: 'last'; readonly count: number }
  /** What ended in the last so many months of the target's zone, and what runs; the running month is one of them. */
  | { readonly kind: 'months'; readonly count: number }
  | { readonly kind: 'named'; readonly label: string }
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  /**
   * The target's own periods that end in a period of the calendar, so many
   * before them, and the one that runs on where there is one.
   */
  | {
      readonly kind: 'endingIn';
      readonly label: string;
      readonly before: number;
    }
  /** Of whatever target, these. */
  | { readonly kind: 'spans'; readonly spans: readonly NamedPeriod[] };

/** A span of one target, before it is cut by the agreement's first and last day. */
export interface TargetSpan extends Interval {
  readonly label: string;
  readonly timeZone: string;
  /** Whether it is the target's own period. */
  readonly contractual: boolean;
}

/** The kind of period that a label names, by its form. */
function kindOfLabel(label: string): PeriodKind {
  if (/^\d{4}-\d{2}$/.test(label)) {
    return 'month';
  }
  if (/^\d{4}-Q[1-4]$/.test(label)) {
    return 'quarter';
  }
  if (/^\d{4}-W\d{2}$/.test(label)) {
    return 'week';
  }
  return /^\d{4}$/.test(label) ? 'year' : 'day';
}

/** So many whole local days up to the one with a number. */
function rollingPeriod(
  days: number,
  lastDay: number,
  timeZone: string,
): NamedPeriod {
  const firstDay = lastDay - days + 1;
  return {
    label: `${dateOfDay(firstDay)}/${dateOfDay(lastDay)}`,
    from: startOfDay(firstDay, timeZone),
    to: startOfDay(lastDay + 1, timeZone),
  };
}

/** The last periods of a target, the running one last. Rolling ones follow each other without a gap. */
function lastOwnPeriods(options: {
  readonly period: TargetPeriod;
  readonly count: number;
  readonly instant: number;
  readonly timeZone: string;
}): NamedPeriod[] {
  const { period, count, instant, timeZone } = options;
  if (typeof period === 'string') {
    return lastPeriods({ kind: period, count, instant, timeZone });
  }
  const { rollingDays } = period;
  const today = dayOf(instant, timeZone);
  return Array.from({ length: count }, (_, i) =>
    rollingPeriod(rollingDays, today - (count - 1 - i) * rollingDays, timeZone),
  );
}

/** The periods of a target that ended in its last months, and the running one. */
function periodsOfMonths(options: {
  readonly period: TargetPeriod;
  readonly count: number;
  readonly instant: number;
  readonly timeZone: string;
}): NamedPeriod[] {
  const { period, count, instant, timeZone } = options;
  const months = lastPeriods({ kind: 'month', count, instant, timeZone });
  if (typeof period === 'string') {
    const since = months[0].from;
    return periodsSince({ kind: period, since, instant, timeZone });
  }
  const today = dayOf(instant, timeZone);
  return months.map(({ to }) =>
    rollingPeriod(
      period.rollingDays,
      Math.min(dayOf(to - 1, timeZone), today),
      timeZone,
    ),
  );
}

/** A target's own periods around the end of a period of the calendar. */
function periodsEndingIn(
  reported: NamedPeriod,
  options: {
    readonly period: TargetPeriod;
    readonly before: number;
    readonly timeZone: string;
  },
): NamedPeriod[] {
  const { period, before, timeZone } = options;
  const last = { instant: reported.to - 1, timeZone };
  if (typeof period !== 'string') {
    return lastOwnPeriods({ ...last, period, count: before + 1 });
  }
  const since = { ...last, kind: period, since: reported.from };
  const count = before + periodsSince(since).length;
  return lastPeriods({ ...last, kind: period, count });
}

/** The spans that are asked about, in the zone and by the period of the version that speaks for them. */
export function spansOf(
  judged: JudgedTarget,
  asked: AskedSpan,
  asOf: number,
): TargetSpan[] {
  const { target, version } = speakingVersion(judged, asOf);
  const { timeZone } = version.terms;
  switch (asked.kind) {
    case 'current':
    case 'last':
      return lastOwnPeriods({
        period: target.period,
        count: asked.kind === 'last' ? asked.count : 1,
        instant: asOf,
        timeZone,
      }).map(period => ({ ...period, timeZone, contractual: true }));
    case 'months':
      return periodsOfMonths({
        period: target.period,
        count: asked.count,
        instant: asOf,
        timeZone,
      }).map(period => ({ ...period, timeZone, contractual: true }));
    case 'named':
      return [
        {
          ...parsePeriod(asked.label, timeZone),
          timeZone,
          contractual: kindOfLabel(asked.label) === target.period,
        },
      ];
    case 'span':
      return [
        {
          label: `${formatInstant(asked.from)}/${formatInstant(asked.to)}`,
          from: asked.from,
          to: asked.to,
          timeZone,
          contractual: false,
        },
      ];
    case 'endingIn': {
      const reported = parsePeriod(asked.label, timeZone);
      const then = Math.min(asOf, reported.to - 1);
      const { period } = speakingVersion(judged, then).target;
      return periodsEndingIn(reported, {
        period,
        before: asked.before,
        timeZone,
      }).map(own => ({ ...own, timeZone, contractual: true }));
    }
    case 'spans': {
      const own = lastOwnPeriods({
        period: target.period,
        count: asked.spans.length,
        instant: asOf,
        timeZone,
      });
      return asked.spans.map(span => ({
        ...span,
        timeZone,
        contractual: own.some(
          ({ from, to }) => from === span.from && to === span.to,
        ),
      }));
    }
    default:
      return asked satisfies never;
  }
}
