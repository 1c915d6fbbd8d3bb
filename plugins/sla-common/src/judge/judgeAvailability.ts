import type { NoData } from '../model/target';
import type { AvailabilityObjective } from '../model/objective';
import type { Budget, Ratio } from '../model/attainment';
import {
  add,
  decimal,
  minus,
  times,
  toNumber,
  type Fraction,
} from './fraction';
import { isBelowFloor, judgeRatio, type ExactRatio } from './judgeRatio';
import type { SumsInput, SumsVerdict } from './SumsVerdict';

/** The verdict on availability. */
export interface AvailabilityVerdict extends SumsVerdict {
  readonly attained: Ratio | null;
  readonly ifNothingMore: Ratio | null;
  readonly budget: Budget | null;
}

/** Down time with the weighted part of degraded time. */
export function weightedDown(
  sums: SumsInput['sums'],
  degradedWeight: number,
): Fraction {
  const down = decimal(sums.downSeconds);
  return degradedWeight === 0 || sums.degradedSeconds === 0
    ? down
    : add(down, times(decimal(sums.degradedSeconds), decimal(degradedWeight)));
}

/** Known of expected service time; null where there is none. */
export function coverageOfTime({
  serviceSeconds,
  unknownSeconds,
}: SumsInput['sums']): Ratio | null {
  return serviceSeconds === 0
    ? null
    : { good: serviceSeconds - unknownSeconds, total: serviceSeconds };
}

/** Good of total of so much service time, by what the target says of unknown time. */
function ratioOf(
  service: number,
  unknown: number,
  down: Fraction,
  noData: NoData,
): ExactRatio | null {
  const total = noData === 'exclude' ? service - unknown : service;
  if (total === 0) {
    return null;
  }
  const notGood = noData === 'bad' ? add(down, decimal(unknown)) : down;
  return { total: decimal(total), good: minus(decimal(total), notGood) };
}

/** Service time in which the service was up, of all that is judged. */
export function judgeAvailability(
  input: SumsInput & { readonly objective: AvailabilityObjective },
): AvailabilityVerdict {
  const { objective, noData, state, sums, remaining } = input;
  const { serviceSeconds, unknownSeconds } = sums;
  const down = weightedDown(sums, objective.degradedWeight);
  const ofService = (service: number) =>
    ratioOf(service, unknownSeconds, down, noData);
  const toDate = ofService(serviceSeconds);
  const verdict = judgeRatio({
    atLeast: objective.atLeast,
    state,
    toDate,
    whole:
      state === 'closed'
        ? toDate
        : ofService(serviceSeconds + remaining.serviceSeconds),
    nothing: serviceSeconds === 0 ? 'no-events' : 'no-data',
    canRecover: false,
    isBelowFloor:
      noData === 'exclude' &&
      isBelowFloor(
        serviceSeconds - unknownSeconds,
        serviceSeconds,
        input.coverageFloor,
      ),
    warnAtBudgetConsumed: input.warnAtBudgetConsumed,
    unit: 'seconds',
  });
  return {
    ...verdict,
    coverage: coverageOfTime(sums),
    downSeconds: toNumber(down),
  };
}
