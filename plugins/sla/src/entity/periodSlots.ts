import {
  lastPeriods,
  parseInstant,
  type Attainment,
} from '@service-levels/backstage-plugin-sla-common';
import { PERIODS_SHOWN, type TargetHistory } from '../hooks/loadServiceLevels';

/** One of the last periods: with a figure, or before or after the agreement held. */
export type PeriodSlot =
  | { readonly kind: 'figure'; readonly figure: Attainment }
  | { readonly kind: 'before' | 'after'; readonly label: string };

function kindOf(label: string): 'month' | 'quarter' | 'year' {
  if (/^\d{4}-\d{2}$/.test(label)) {
    return 'month';
  }
  return label.includes('Q') ? 'quarter' : 'year';
}

/** The last periods up to now, oldest first, so that each target's strip ends with the same instant. */
export function periodSlots({ current, periods }: TargetHistory): PeriodSlot[] {
  const { measuredUntil, period } = current;
  const figures = new Map(periods.map(figure => [figure.period.label, figure]));
  const [first] = periods;
  return lastPeriods({
    kind: kindOf(period.label),
    count: PERIODS_SHOWN,
    instant: parseInstant(measuredUntil),
    timeZone: period.timeZone,
  }).map(({ label }): PeriodSlot => {
    const figure = figures.get(label);
    if (figure !== undefined) {
      return { kind: 'figure', figure };
    }
    // Labels of one kind sort by time.
    return { kind: label < first.period.label ? 'before' : 'after', label };
  });
}
