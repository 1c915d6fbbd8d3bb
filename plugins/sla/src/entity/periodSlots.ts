import {
  dateOf,
  lastPeriods,
  parseInstant,
  type Attainment,
} from '@service-levels/backstage-plugin-sla-common';
import { PERIODS_SHOWN, type TargetHistory } from '../hooks/loadServiceLevels';

/** One of the last periods: with a figure, or before or after the agreement held. */
export type PeriodSlot =
  | { readonly kind: 'figure'; readonly figure: Attainment }
  | { readonly kind: 'before' | 'after'; readonly label: string };

const DAY_MILLISECONDS = 86_400_000;

function kindOf(label: string): 'week' | 'month' | 'quarter' | 'year' {
  if (/^\d{4}-\d{2}$/.test(label)) {
    return 'month';
  }
  if (label.includes('W')) {
    return 'week';
  }
  return label.includes('Q') ? 'quarter' : 'year';
}

/** Rolling days that follow each other without a gap, up to those that end today. */
function rollingLabels(label: string, today: string): string[] {
  const [first, last] = label.split('/').map(date => Date.parse(date));
  const days = (last - first) / DAY_MILLISECONDS + 1;
  const dateAt = (daysAgo: number) =>
    new Date(Date.parse(today) - daysAgo * DAY_MILLISECONDS)
      .toISOString()
      .slice(0, 10);
  return Array.from({ length: PERIODS_SHOWN }, (_, i) => {
    const ago = (PERIODS_SHOWN - 1 - i) * days;
    return `${dateAt(ago + days - 1)}/${dateAt(ago)}`;
  });
}

/** The names of the last periods of a target, oldest first. */
function lastLabels({ measuredUntil, period }: Attainment): string[] {
  const { label, timeZone } = period;
  const instant = parseInstant(measuredUntil);
  return label.includes('/')
    ? rollingLabels(label, dateOf(instant, timeZone))
    : lastPeriods({
        kind: kindOf(label),
        count: PERIODS_SHOWN,
        instant,
        timeZone,
      }).map(({ label: name }) => name);
}

/** The last periods up to now, oldest first, so that each target's strip ends with the same instant. */
export function periodSlots({ current, periods }: TargetHistory): PeriodSlot[] {
  const figures = new Map(periods.map(figure => [figure.period.label, figure]));
  const [first] = periods;
  return lastLabels(current).map((label): PeriodSlot => {
    const figure = figures.get(label);
    if (figure !== undefined) {
      return { kind: 'figure', figure };
    }
    // Labels of one kind sort by time.
    return { kind: label < first.period.label ? 'before' : 'after', label };
  });
}
