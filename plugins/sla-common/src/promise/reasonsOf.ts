import type {
  HoursOfCover,
  LimitsBeneath,
  MissingPromise,
  PromiseAnswer,
  PromiseHistory,
  PromiseReason,
} from '../model/promiseCheck';
import type { CeilingAgainst } from './ceilingOfNeed';

/** Fewer periods than this tell little of those to come. */
const ENOUGH_PERIODS = 3;

/** More than half of the periods missed: it would be broken more often than kept. */
export function ofHistory(history: PromiseHistory | null): PromiseReason[] {
  if (history === null || history.judged === 0) {
    return [{ code: 'no-history', leadsTo: 'at-risk' }];
  }
  const { met, judged } = history;
  const missedLeadsTo: PromiseAnswer = met * 2 < judged ? 'no' : 'at-risk';
  return [
    met === judged
      ? { code: 'history-met', leadsTo: 'yes', met, judged }
      : { code: 'history-missed', leadsTo: missedLeadsTo, met, judged },
    ...(judged < ENOUGH_PERIODS
      ? [{ code: 'short-history', leadsTo: 'at-risk', judged } as const]
      : []),
  ];
}

/** Above the best case, the agreements beneath allow more failures than the promise, however these coincide. */
export function ofCeiling(against: CeilingAgainst | null): PromiseReason[] {
  if (against === null) {
    return [];
  }
  const { wanted, independent, bestCase } = against.ceiling;
  const figures = { wanted, independent, bestCase };
  switch (against.isAbove) {
    case 'nothing':
      return [{ code: 'ceiling-holds', leadsTo: 'yes', ...figures }];
    case 'independent':
      return [{ code: 'ceiling-below', leadsTo: 'at-risk', ...figures }];
    default:
      return [{ code: 'ceiling-exceeded', leadsTo: 'no', ...figures }];
  }
}

/** What is the provider's own needs no agreement. */
export function ofMissing(missing: readonly MissingPromise[]): PromiseReason[] {
  const count = missing.filter(
    ({ isOwn, expired }) => !isOwn && expired.length === 0,
  ).length;
  return count === 0
    ? []
    : [{ code: 'missing-promises', leadsTo: 'at-risk', count }];
}

export function ofHours(hours: HoursOfCover | null): PromiseReason[] {
  if (hours === null || hours.uncoveredSeconds === 0) {
    return [];
  }
  const { uncoveredSeconds, wantedSeconds } = hours;
  return [
    {
      code: 'hours-not-covered',
      leadsTo: 'at-risk',
      uncoveredSeconds,
      wantedSeconds,
    },
  ];
}

/** One limit beneath that is longer cannot be kept; together they need not all come at once. */
export function ofLimits(limits: LimitsBeneath | null): PromiseReason[] {
  if (limits === null) {
    return [];
  }
  const { unit, wanted, greatest, sum } = limits;
  if (greatest > wanted) {
    return [{ code: 'limit-above', leadsTo: 'no', unit, wanted, greatest }];
  }
  return sum > wanted
    ? [
        {
          code: 'limits-together-above',
          leadsTo: 'at-risk',
          unit,
          wanted,
          sum,
        },
      ]
    : [];
}
