import type { AgreedCalendar, AgreementTerms, TargetTerms } from '../../model';
import { allowanceOf } from '../../judge/budget';
import { cutDecimal, fraction, percent } from '../../judge/fraction';
import { expectedSlices } from '../../judge/slices';
import {
  compileCalendar,
  dayOf,
  startOfDay,
  totalSeconds,
  type Interval,
} from '../../time';
import { periodAt, type JudgedPeriodSpan } from './periodAt';
import type { ServiceDays } from './TargetPhrases';

/** What a period of a target consists of. */
export interface PeriodFigures {
  readonly span: JudgedPeriodSpan;
  readonly days: Omit<ServiceDays, 'number'>;
  /** Of service time, before anything is excluded. */
  readonly seconds: number;
  /** How many slices of so many seconds are expected. */
  readonly slicesOf: (sliceSeconds: number) => number;
}

const WORKING_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** The local days that any of the intervals has a second of. */
function countDays(intervals: readonly Interval[], timeZone: string): number {
  const days = new Set<number>();
  for (const { from, to } of intervals) {
    for (let day = dayOf(from, timeZone); day <= dayOf(to - 1, timeZone); ) {
      days.add(day);
      day += 1;
    }
  }
  return days.size;
}

function kindOfDays({ hours, exceptions, holidays }: AgreedCalendar) {
  if (hours === '24x7') {
    return holidays.length + exceptions.length === 0 ? 'all' : 'some';
  }
  const isOfWorkingDays =
    hours.every(
      ({ days, from, to }) =>
        to > from && days.every(day => WORKING_DAYS.includes(day)),
    ) && exceptions.every(exception => exception.hours.length === 0);
  return isOfWorkingDays ? 'working' : 'some';
}

/** What the period of a target at an instant consists of, by its calendar. */
export function periodFigures(
  target: TargetTerms,
  terms: Pick<
    AgreementTerms,
    'timeZone' | 'calendar' | 'effectiveFrom' | 'effectiveTo'
  >,
  instant: number,
): PeriodFigures {
  const { timeZone } = terms;
  const calendar = target.calendar ?? terms.calendar;
  const span = periodAt(target.period, instant, terms);
  const service = compileCalendar(calendar, timeZone).intervals(span);
  const days: Interval[] = [];
  for (let { from } = span; from < span.to; ) {
    const to = startOfDay(dayOf(from, timeZone) + 1, timeZone);
    days.push({ from, to });
    from = to;
  }
  return {
    span,
    days: {
      kind: kindOfDays(calendar),
      count: countDays(service, timeZone),
    },
    seconds: totalSeconds(service),
    slicesOf: sliceSeconds =>
      expectedSlices({ days, sliceSeconds, service, exclusions: [] }),
  };
}

/** How much of a whole may fail, cut down to a whole number. */
export function wholeAllowance(atLeast: number, whole: number): number {
  const allowed = allowanceOf(percent(atLeast), fraction(BigInt(whole)));
  return Number(cutDecimal(allowed, 0));
}
