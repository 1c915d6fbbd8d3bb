import type { AgreementTerms, TargetPeriod } from '../../model';
import {
  dateOf,
  dateOfDay,
  dayOf,
  periodContaining,
  startOfDate,
  startOfDay,
  startOfNextDate,
  type Interval,
} from '../../time';

/** A period of a target as it is judged. */
export interface JudgedPeriodSpan extends Interval {
  /** `2026-11`, `2026-W45`, `2026-Q4` or `2026`; null for rolling days, and where the agreement cuts it. */
  readonly label: string | null;
  /** Its first and last date. */
  readonly first: string;
  readonly last: string;
}

/**
 * The period of a target that an instant lies in, cut by the first and the
 * last day of the agreement. An instant outside of these stands for the one
 * next to it inside.
 */
export function periodAt(
  period: TargetPeriod,
  instant: number,
  {
    timeZone,
    effectiveFrom,
    effectiveTo,
  }: Pick<AgreementTerms, 'timeZone' | 'effectiveFrom' | 'effectiveTo'>,
): JudgedPeriodSpan {
  const begin = startOfDate(effectiveFrom, timeZone);
  const end =
    effectiveTo === null ? Infinity : startOfNextDate(effectiveTo, timeZone);
  const at = Math.max(begin, Math.min(instant, end - 1));
  const whole =
    typeof period === 'string'
      ? periodContaining(period, at, timeZone)
      : {
          label: null,
          from: startOfDay(
            dayOf(at, timeZone) - period.rollingDays + 1,
            timeZone,
          ),
          to: startOfDay(dayOf(at, timeZone) + 1, timeZone),
        };
  const from = Math.max(whole.from, begin);
  const to = Math.min(whole.to, end);
  const isWhole = from === whole.from && to === whole.to;
  return {
    label: isWhole ? whole.label : null,
    from,
    to,
    first: dateOf(from, timeZone),
    last: dateOfDay(dayOf(to - 1, timeZone)),
  };
}
