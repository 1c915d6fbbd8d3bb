import { addSums } from '../judge/addSums';
import type { JudgedSums } from '../judge/JudgedSums';
import { judgeSums } from '../judge/judgeSums';
import { expectedSlices, type JudgedDay } from '../judge/slices';
import { sumDays, type DaysInput } from '../judge/sumDays';
import type { SpanState, SumsVerdict } from '../judge/SumsVerdict';
import { judgedService } from '../judge/sweepStates';
import { dateOf, startOfDate, startOfNextDate } from '../time/date';
import { clip, totalSeconds, type Interval } from '../time/interval';
import { compileCalendar } from '../time/ServiceHours';
import { spanOf, type ServiceTimeQuestion } from './schemas';

/** The local days of a span, the first and last as far as they lie in it. */
function localDays(span: Interval, timeZone: string): JudgedDay[] {
  const days: JudgedDay[] = [];
  for (let from = span.from; from < span.to; ) {
    const date = dateOf(from, timeZone);
    const to = Math.min(startOfNextDate(date, timeZone), span.to);
    days.push({ from, to, midnight: startOfDate(date, timeZone) });
    from = to;
  }
  return days;
}

function stateOf(span: Interval, asOf: number): SpanState {
  if (asOf >= span.to) {
    return 'closed';
  }
  return asOf > span.from ? 'open' : 'future';
}

/**
 * Judges a period day by day, adds the days up and judges their sums: the way
 * of the product. Service time is taken a month beyond the period.
 */
export function judgePeriod(
  question: ServiceTimeQuestion & { readonly asOf?: number },
  input: Pick<DaysInput, 'objective' | 'noData' | 'exclusions' | 'facts'> & {
    readonly coverageFloor?: number;
  },
): { readonly sums: JudgedSums; readonly verdict: SumsVerdict } {
  const REACH = 31 * 86_400;
  const { calendar, timeZone } = question.calendar;
  const span = spanOf(question);
  const asOf = question.asOf ?? Number.POSITIVE_INFINITY;
  const asked: DaysInput = {
    ...input,
    days: localDays(span, timeZone),
    service: compileCalendar(calendar, timeZone).intervals({
      from: span.from - REACH,
      to: span.to + REACH,
    }),
    asOf,
  };
  const sums = addSums(sumDays(asked));
  const toCome = {
    from: Math.max(span.from, Math.min(asOf, span.to)),
    to: span.to,
  };
  const { objective } = input;
  const sliceSeconds =
    objective.kind === 'value-slices' ? objective.sliceSeconds : null;
  const verdict = judgeSums({
    ...input,
    state: stateOf(span, asOf),
    sums,
    remaining: {
      serviceSeconds: totalSeconds(clip(judgedService(asked), toCome)),
      slices:
        sliceSeconds === null
          ? 0
          : expectedSlices({ ...asked, sliceSeconds, after: asOf }),
    },
  });
  return { sums, verdict };
}
