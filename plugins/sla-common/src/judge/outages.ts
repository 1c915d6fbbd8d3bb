import type { NoData } from '../model/target';
import { unite, type Interval } from '../time/interval';
import { ServiceTime } from '../time/ServiceTime';
import type { StatesObjective } from './StatesObjective';
import type { OutageSums } from './JudgedSums';
import {
  isLongEnough,
  judgedService,
  knownFacts,
  reportedOutages,
  sweepStates,
  type ReportedState,
  type SweptStates,
} from './sweepStates';

/**
 * The whole of every outage that touches a span, also where it only borders on
 * it: as far as facts have to be read, and days judged again, where what
 * happened in the span has changed. Also of those too short to count.
 *
 * @returns disjoint and in order; none ends after `asOf`
 * @public
 */
export function outagesTouching(input: {
  readonly span: Interval;
  readonly objective: StatesObjective;
  readonly facts: readonly ReportedState[];
  readonly asOf: number;
}): Interval[] {
  const { span, objective } = input;
  return reportedOutages(knownFacts(input), objective).filter(
    ({ from, to }) => from <= span.to && to >= span.from,
  );
}

/**
 * Stretches of unknown time, cut at the edges of the days: each is an outage of
 * its day for itself, for no report joins the days.
 *
 * @param days - contiguous and in order
 * @returns those of each day
 */
export function unknownOutages(
  input: Omit<SweptStates, 'span'>,
  days: readonly Interval[],
): Interval[][] {
  if (days.length === 0) {
    return [];
  }
  const span = { from: days[0].from, to: days[days.length - 1].to };
  const unknown = unite(
    sweepStates({ ...input, span })
      .filter(({ state }) => state === 'unknown')
      .map(({ from, to }) => ({ from, to })),
  );
  let first = 0;
  return days.map(day => {
    while (first < unknown.length && unknown[first].to <= day.from) {
      first += 1;
    }
    const ofDay: Interval[] = [];
    for (let i = first; i < unknown.length && unknown[i].from < day.to; i++) {
      ofDay.push({
        from: Math.max(unknown[i].from, day.from),
        to: Math.min(unknown[i].to, day.to),
      });
    }
    return ofDay;
  });
}

/**
 * The outages of each day: with the seconds of service time that they have in
 * it, and whether they begin in it. Where missing time counts as bad, every
 * unbroken stretch of unknown service time of a day is an outage too, however short.
 *
 * @param days - contiguous and in order
 */
export function sumOutages(
  input: Omit<SweptStates, 'span'> & { readonly noData: NoData },
  days: readonly Interval[],
): OutageSums[][] {
  const judged = ServiceTime.of(judgedService(input));
  const outages = reportedOutages(knownFacts(input), input.objective).filter(
    outage => isLongEnough(outage, input.objective),
  );
  const partOf = (outage: Interval, day: Interval): OutageSums[] => {
    const seconds = judged.secondsIn(
      Math.max(outage.from, day.from),
      Math.min(outage.to, day.to),
    );
    const begins =
      outage.from >= day.from &&
      outage.from < day.to &&
      judged.secondsIn(outage.from, outage.to) > 0;
    return seconds > 0 || begins
      ? [{ startedAt: outage.from, seconds, begins }]
      : [];
  };
  const unknown = input.noData === 'bad' ? unknownOutages(input, days) : [];
  let first = 0;
  return days.map((day, position) => {
    while (first < outages.length && outages[first].to <= day.from) {
      first += 1;
    }
    const parts: OutageSums[] = [];
    for (let i = first; i < outages.length && outages[i].from < day.to; i++) {
      parts.push(...partOf(outages[i], day));
    }
    for (const outage of unknown[position] ?? []) {
      parts.push(...partOf(outage, day));
    }
    return parts.sort((a, b) => a.startedAt - b.startedAt);
  });
}
