import type {
  LongestOutageObjective,
  OutageCountObjective,
} from '../model/objective';
import type { AttainmentStatus, Measure } from '../model/attainment';
import {
  exceedsWarning,
  isOverspent,
  toBudget,
  type ExactBudget,
} from './budget';
import { decimal, toNumber } from './fraction';
import { coverageOfTime, weightedDown } from './judgeAvailability';
import { degradedWeightOf } from './StatesObjective';
import type { OutageSums } from './JudgedSums';
import { isBelowFloor } from './judgeRatio';
import type { SumsInput, SumsVerdict } from './SumsVerdict';

type OutagesObjective = OutageCountObjective | LongestOutageObjective;

/** Outages that begin in the span, or the longest that has time in it. */
function attainedOf(
  objective: OutagesObjective,
  outages: readonly OutageSums[],
): Measure {
  if (objective.kind === 'outage-count') {
    const count = outages.filter(({ begins }) => begins).length;
    return { value: count, unit: 'outages', count };
  }
  const seconds = outages.map(outage => outage.seconds).filter(own => own > 0);
  return {
    value: seconds.reduce((longest, own) => Math.max(longest, own), 0),
    unit: 'seconds',
    count: seconds.length,
  };
}

function statusOf(input: SumsInput, budget: ExactBudget): AttainmentStatus {
  const { serviceSeconds, unknownSeconds } = input.sums;
  const known = serviceSeconds - unknownSeconds;
  const leavesOutUnknown = input.noData === 'exclude';
  if (isOverspent(budget)) {
    return 'breached';
  }
  if (serviceSeconds === 0) {
    return 'no-events';
  }
  if (leavesOutUnknown && known === 0) {
    return 'no-data';
  }
  const isAtRisk =
    input.state === 'open' &&
    exceedsWarning(budget, input.warnAtBudgetConsumed);
  if (isAtRisk) {
    return 'at-risk';
  }
  return leavesOutUnknown &&
    isBelowFloor(known, serviceSeconds, input.coverageFloor)
    ? 'no-data'
    : 'met';
}

/** How many outages there were, or how long the longest was: once exceeded, nothing mends it. */
export function judgeOutages(
  input: SumsInput & { readonly objective: OutagesObjective },
): SumsVerdict {
  const { objective, sums, state } = input;
  const outages = sums.details?.kind === 'outages' ? sums.details.outages : [];
  const figure = attainedOf(objective, outages);
  const isCount = objective.kind === 'outage-count';
  const budget = {
    allowed: decimal(isCount ? objective.atMost : objective.atMostSeconds),
    consumed: decimal(figure.value),
  };
  const status = statusOf(input, budget);
  const isKnown = status !== 'no-events' && !isNothingKnown(input, figure);
  const attained = isKnown ? figure : null;
  return {
    status,
    nearMiss:
      state === 'closed' &&
      status === 'met' &&
      exceedsWarning(budget, input.warnAtBudgetConsumed),
    attained,
    ifNothingMore: state === 'closed' ? null : figure,
    coverage: coverageOfTime(sums),
    budget: toBudget(budget, isCount ? 'outages' : 'seconds'),
    downSeconds: toNumber(weightedDown(sums, degradedWeightOf(objective))),
  };
}

/** Below the floor of coverage the figure stays; it is none only where no time at all is known. */
function isNothingKnown({ noData, sums }: SumsInput, figure: Measure): boolean {
  return (
    noData === 'exclude' &&
    sums.serviceSeconds === sums.unknownSeconds &&
    figure.value === 0
  );
}
