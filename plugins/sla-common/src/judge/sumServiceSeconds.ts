import { intersect, subtract, type Interval } from '../time/interval';
import type { SecondsSums } from './sumStates';

/** The seconds of each day that disjoint intervals in order have. */
function secondsByDay(
  intervals: readonly Interval[],
  days: readonly Interval[],
): number[] {
  const seconds = days.map(() => 0);
  let day = 0;
  for (const { from, to } of intervals) {
    while (day < days.length && days[day].to <= from) {
      day += 1;
    }
    for (let i = day; i < days.length && days[i].from < to; i++) {
      seconds[i] += Math.min(to, days[i].to) - Math.max(from, days[i].from);
    }
  }
  return seconds;
}

/** Service time and excluded time of each day until `asOf`, where no state is reported. */
export function sumServiceSeconds(
  input: {
    readonly service: readonly Interval[];
    readonly exclusions: readonly Interval[];
    readonly asOf: number;
  },
  days: readonly Interval[],
): SecondsSums[] {
  const past = [{ from: Number.NEGATIVE_INFINITY, to: input.asOf }];
  const service = intersect(input.service, past);
  const judged = secondsByDay(subtract(service, input.exclusions), days);
  const excluded = secondsByDay(intersect(service, input.exclusions), days);
  return days.map((_, i) => ({
    serviceSeconds: judged[i],
    excludedSeconds: excluded[i],
    downSeconds: 0,
    degradedSeconds: 0,
    unknownSeconds: 0,
  }));
}
