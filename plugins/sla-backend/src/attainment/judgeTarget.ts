import {
  addSums,
  commitmentOf,
  cutPercent,
  dateOf,
  formatInstant,
  isRatio,
  judgeSums,
  verdictOf,
  worstStatus,
  type Attained,
  type Attainment,
  type AttainmentPart,
  type Budget,
  type Interval,
  type JudgedSums,
  type Ratio,
  type SumsVerdict,
  type WithoutIt,
} from '@service-levels/backstage-plugin-sla-common';
import type { JudgedIndicator } from '../indicators/IndicatorsStore';
import type { TargetSpan } from './askedSpans';
import type { TargetVerdict } from './AttainmentService';
import type { JudgedTarget, TargetInForce } from './JudgedTarget';
import { remainingOf } from './remainingOf';
import type { ServiceTimes } from './ServiceTimes';
import type { SummedPart } from './sumParts';
import type { ExcludingPart, TargetPart } from './TargetPart';

/** What judging needs to know besides. */
export interface Question {
  /** Epoch seconds: nothing after it is known yet. */
  readonly asOf: number;
  readonly service: ServiceTimes;
}

/** A part with its verdict. */
export interface JudgedPart {
  readonly part: ExcludingPart;
  readonly sums: JudgedSums;
  readonly verdict: SumsVerdict;
}

/** Whether a span is over at an instant, runs, or is still to come. */
export function stateOfSpan(
  span: Interval,
  asOf: number,
): 'closed' | 'open' | 'future' {
  if (asOf >= span.to) {
    return 'closed';
  }
  return asOf > span.from ? 'open' : 'future';
}

/** The verdict on one part from what it holds. */
export function judgePart(
  part: ExcludingPart,
  sums: JudgedSums,
  question: Question,
): JudgedPart {
  const { target } = part.inForce;
  const verdict = judgeSums({
    objective: target.objective,
    noData: target.noData,
    coverageFloor: target.coverageFloor,
    warnAtBudgetConsumed: target.warnAtBudgetConsumed,
    state: stateOfSpan(part.span, question.asOf),
    sums,
    remaining: remainingOf(part, question),
  });
  return { part, sums, verdict: inUnitOf(part.indicator, verdict) };
}

/** A mean has the unit of its indicator. */
function inUnitOf(
  { unit }: JudgedIndicator,
  verdict: SumsVerdict,
): SumsVerdict {
  const withUnit = (attained: Attained | null) =>
    attained === null || isRatio(attained)
      ? attained
      : { ...attained, unit: attained.unit ?? unit };
  return {
    ...verdict,
    attained: withUnit(verdict.attained),
    ifNothingMore: withUnit(verdict.ifNothingMore),
  };
}

/** Whether all versions that parts were in force for state the same objective. */
export function isOneObjective(parts: readonly TargetPart[]): boolean {
  const [first, ...rest] = parts.map(({ inForce }) =>
    JSON.stringify(inForce.target.objective),
  );
  return rest.every(objective => objective === first);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Ratios add up as good and total; what is not known adds nothing. */
function sumRatios(ratios: readonly (Ratio | null)[]): Ratio | null {
  const known = ratios.filter(ratio => ratio !== null);
  return known.length === 0
    ? null
    : {
        good: sum(known.map(({ good }) => good)),
        total: sum(known.map(({ total }) => total)),
      };
}

function sumBudgets(budgets: readonly (Budget | null)[]): Budget | null {
  const known = budgets.filter(budget => budget !== null);
  return known.length === 0
    ? null
    : {
        unit: known[0].unit,
        allowed: sum(known.map(({ allowed }) => allowed)),
        consumed: sum(known.map(({ consumed }) => consumed)),
        remaining: sum(known.map(({ remaining }) => remaining)),
      };
}

/** What several parts have achieved together, where their objective is the same. */
interface OneFigure {
  readonly attained: Attained | null;
  readonly ifNothingMore: Attained | null;
  readonly budget: Budget | null;
}

const NO_FIGURE: OneFigure = {
  attained: null,
  ifNothingMore: null,
  budget: null,
};

/** Ratios and budgets add up; outages and means are joined from what they were made of. */
function joinParts(
  parts: readonly JudgedPart[],
  question: Question,
): OneFigure {
  const last = parts[parts.length - 1];
  if (parts.length === 1) {
    return last.verdict;
  }
  if (!isOneObjective(parts.map(({ part }) => part))) {
    return NO_FIGURE;
  }
  const verdicts = parts.map(({ verdict }) => verdict);
  const known = verdicts.flatMap(({ attained }) => attained ?? []);
  if (known.every(isRatio)) {
    const ratioOf = (attained: Attained | null) =>
      attained !== null && isRatio(attained) ? attained : null;
    return {
      attained: sumRatios(verdicts.map(v => ratioOf(v.attained))),
      ifNothingMore:
        last.verdict.ifNothingMore &&
        sumRatios(verdicts.map(v => ratioOf(v.ifNothingMore ?? v.attained))),
      budget: sumBudgets(verdicts.map(({ budget }) => budget)),
    };
  }
  return judgePart(last.part, addSums(parts.map(({ sums }) => sums)), question)
    .verdict;
}

/** The worst of the parts; a near miss of one is one of the whole. */
function joinedStatus(
  parts: readonly JudgedPart[],
): Pick<Attainment, 'status' | 'nearMiss'> {
  return {
    status: worstStatus(parts.map(({ verdict }) => verdict.status)),
    nearMiss: parts.some(({ verdict }) => verdict.nearMiss),
  };
}

/** How the figure would be without what people took out of it; null where that is the same. */
function withoutIt(
  summed: readonly SummedPart[],
  without: 'withoutExclusions' | 'withoutCorrections',
  question: Question,
): WithoutIt | null {
  if (summed.every(({ sums }) => sums[without] === null)) {
    return null;
  }
  const parts = summed.map(({ part, sums }) =>
    judgePart(part, sums[without] ?? sums.sums, question),
  );
  const { attained } = joinParts(parts, question);
  return {
    attained,
    attainedPercent: percentOf(attained),
    status: joinedStatus(parts).status,
  };
}

function percentOf(attained: Attained | null): string | null {
  return attained !== null && isRatio(attained)
    ? cutPercent(attained, 3)
    : null;
}

function toPart({ part, verdict }: JudgedPart): AttainmentPart {
  return {
    agreementVersion: part.inForce.version.version,
    from: formatInstant(part.span.from),
    to: formatInstant(part.span.to),
    objective: part.inForce.target.objective,
    status: verdict.status,
    attained: verdict.attained,
  };
}

/** Absent where it binds. */
function commitmentIn(
  { target, version }: TargetInForce,
  cut: Interval,
): Pick<Attainment, 'commitment'> {
  const firstDay = dateOf(cut.from, version.terms.timeZone);
  const commitment = commitmentOf(target, firstDay);
  return commitment === undefined ? {} : { commitment };
}

function entityOf({ target }: TargetInForce): string {
  return target.indicator.slice(0, target.indicator.lastIndexOf('/'));
}

function cutOf(parts: readonly { readonly part: TargetPart }[]): Interval {
  return {
    from: parts[0].part.span.from,
    to: parts[parts.length - 1].part.span.to,
  };
}

/** What `judgeTarget` would find, without the figures. */
export function verdictOfTarget(
  judged: JudgedTarget,
  summed: readonly SummedPart[],
  question: Question,
): TargetVerdict {
  const parts = summed.map(({ part, sums }) =>
    judgePart(part, sums.sums, question),
  );
  const last = parts[parts.length - 1].part.inForce;
  const cut = cutOf(parts);
  return {
    targetId: judged.targetId,
    entityRef: entityOf(last),
    ...commitmentIn(last, cut),
    state: stateOfSpan(cut, question.asOf),
    lastDay: dateOf(cut.to - 1, last.version.terms.timeZone),
    services: last.version.terms.entities,
    verdict: verdictOf(joinedStatus(parts)),
  };
}

/**
 * Judges one target over one span: each version that was in force in it for
 * its own part, joined as rule 5 of measuring says.
 *
 * @param summed - the parts of the span, oldest first; at least one
 */
export function judgeTarget(
  judged: JudgedTarget,
  span: TargetSpan,
  options: { readonly summed: readonly SummedPart[] } & Question,
): Attainment {
  const { summed, ...question } = options;
  const parts = summed.map(({ part, sums }) =>
    judgePart(part, sums.sums, question),
  );
  const last = parts[parts.length - 1].part.inForce;
  const { target, version } = last;
  const cut = cutOf(parts);
  const { attained, ifNothingMore, budget } = joinParts(parts, question);
  const seconds = (choose: (part: JudgedPart) => number) =>
    sum(parts.map(choose));
  return {
    targetId: judged.targetId,
    targetName: target.name,
    agreementId: judged.agreement.id,
    agreementType: judged.agreement.type,
    agreementTitle: version.terms.title,
    agreementVersion: version.version,
    customerRef: judged.agreement.customerRef,
    entityRef: target.indicator.slice(0, target.indicator.lastIndexOf('/')),
    indicator: target.indicator,
    objective: target.objective,
    ...commitmentIn(last, cut),
    period: {
      label: span.label,
      from: formatInstant(cut.from),
      to: formatInstant(cut.to),
      timeZone: span.timeZone,
      state: stateOfSpan(cut, question.asOf),
      contractual: span.contractual,
    },
    ...joinedStatus(parts),
    attained,
    attainedPercent: percentOf(attained),
    ifNothingMore,
    measuredUntil: formatInstant(question.asOf),
    serviceSeconds: seconds(({ sums }) => sums.serviceSeconds),
    excludedSeconds: seconds(({ sums }) => sums.excludedSeconds),
    downSeconds: seconds(({ verdict }) => verdict.downSeconds),
    degradedSeconds: seconds(({ sums }) => sums.degradedSeconds),
    unknownSeconds: seconds(({ sums }) => sums.unknownSeconds),
    openCases: summed[summed.length - 1].openCases,
    coverage: sumRatios(parts.map(({ verdict }) => verdict.coverage)),
    budget,
    reported: null,
    withoutExclusions: withoutIt(summed, 'withoutExclusions', question),
    withoutCorrections: withoutIt(summed, 'withoutCorrections', question),
    parts: parts.length > 1 ? parts.map(toPart) : null,
  };
}
