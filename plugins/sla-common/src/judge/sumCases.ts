import type { CasesInTimeObjective } from '../model/objective';
import type { Interval } from '../time/interval';
import { ServiceTime } from '../time/ServiceTime';
import type { SumsDetails } from './JudgedSums';
import { isOfCategory, timeCase, type CaseToJudge } from './timeCase';

function positionOf(instant: number, days: readonly Interval[]): number {
  return days.findIndex(({ from, to }) => from <= instant && instant < to);
}

/** Cases of each day: each in the day in which it was decided. */
export function sumCases(
  facts: readonly CaseToJudge[],
  input: {
    readonly days: readonly Interval[];
    readonly service: readonly Interval[];
    readonly objective: CasesInTimeObjective;
    readonly asOf: number;
  },
): SumsDetails[] {
  const { days, objective, asOf } = input;
  const clock = ServiceTime.of(input.service);
  const sums = days.map(() => ({ good: 0, total: 0 }));
  for (const fact of facts) {
    if (isOfCategory(fact, objective)) {
      const { decidedAt, met } = timeCase(fact, { objective, clock, asOf });
      const day = decidedAt === null ? -1 : positionOf(decidedAt, days);
      if (day >= 0) {
        sums[day].good += met ? 1 : 0;
        sums[day].total += 1;
      }
    }
  }
  return sums.map(({ good, total }) => ({ kind: 'cases', good, total }));
}
