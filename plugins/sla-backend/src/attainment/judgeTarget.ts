import {
  cutPercent,
  formatInstant,
  judgeStates,
  verdictOf,
  worstStatus,
  type Attainment,
  type AttainmentPart,
  type Budget,
  type Interval,
  type Objective,
  type Ratio,
  type StatesInput,
  type StatesVerdict,
} from '@service-levels/backstage-plugin-sla-common';
import type { JudgedFact } from '../measurements/MeasurementsStore';
import type { TargetSpan } from './askedSpans';
import type { TargetVerdict } from './AttainmentService';
import type { JudgedTarget, TargetInForce } from './JudgedTarget';
import type { ServiceTimes } from './ServiceTimes';

/** What a target is judged on. */
export interface Evidence<TFact extends JudgedFact = JudgedFact> {
  /** Of the indicator; each version counts those that concern its customers. */
  readonly facts: readonly TFact[];
  readonly whereNothingReported: 'up' | 'unknown';
  readonly service: ServiceTimes;
  /** Epoch seconds: nothing after it is known yet. */
  readonly asOf: number;
}

/** The part of a span that one version was in force for, with what it is judged by. */
export interface PartToJudge<TFact extends JudgedFact = JudgedFact> {
  readonly inForce: TargetInForce;
  /** `input.facts` are as they were read, so that an explanation can tell of them. */
  readonly input: StatesInput & { readonly facts: readonly TFact[] };
}

function overlap(a: Interval, b: Interval): Interval {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** Cuts a span into the parts that the versions were in force for. */
export function partsOf<TFact extends JudgedFact>(
  judged: JudgedTarget,
  span: Interval,
  evidence: Evidence<TFact>,
): PartToJudge<TFact>[] {
  return judged.inForce
    .map(inForce => ({ inForce, span: overlap(inForce.span, span) }))
    .filter(part => part.span.from < part.span.to)
    .map(part => ({
      inForce: part.inForce,
      input: inputOf(part.inForce, part.span, evidence),
    }));
}

/** Whether a fact counts in what a version promises: one that names nobody always does. */
function concerns({ version }: TargetInForce, fact: JudgedFact): boolean {
  return (
    fact.customer === null ||
    version.terms.type !== 'sla' ||
    (version.concerns?.includes(fact.customer) ?? false)
  );
}

function inputOf<TFact extends JudgedFact>(
  inForce: TargetInForce,
  span: Interval,
  evidence: Evidence<TFact>,
): PartToJudge<TFact>['input'] {
  const { target, version } = inForce;
  const calendar = target.calendar ?? version.terms.calendar;
  return {
    span,
    service: evidence.service.of(calendar, version.terms.timeZone, span),
    exclusions: [],
    facts: evidence.facts.filter(fact => concerns(inForce, fact)),
    whereNothingReported: evidence.whereNothingReported,
    noData: target.noData,
    objective: target.objective,
    asOf: evidence.asOf,
    coverageFloor: target.coverageFloor,
    warnAtBudgetConsumed: target.warnAtBudgetConsumed,
  };
}

interface JudgedPart {
  readonly inForce: TargetInForce;
  readonly span: Interval;
  readonly verdict: StatesVerdict;
}

function isSameObjective(a: Objective, b: Objective): boolean {
  return (
    a.kind === b.kind &&
    a.atLeast === b.atLeast &&
    a.degradedWeight === b.degradedWeight &&
    a.minimumOutageSeconds === b.minimumOutageSeconds
  );
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
        unit: 'seconds',
        allowed: sum(known.map(({ allowed }) => allowed)),
        consumed: sum(known.map(({ consumed }) => consumed)),
        remaining: sum(known.map(({ remaining }) => remaining)),
      };
}

function toPart({ inForce, span, verdict }: JudgedPart): AttainmentPart {
  return {
    agreementVersion: inForce.version.version,
    from: formatInstant(span.from),
    to: formatInstant(span.to),
    objective: inForce.target.objective,
    status: verdict.status,
    attained: verdict.attained,
  };
}

function stateOfSpan(
  span: Interval,
  asOf: number,
): 'closed' | 'open' | 'future' {
  if (asOf >= span.to) {
    return 'closed';
  }
  return asOf > span.from ? 'open' : 'future';
}

function entityOf({ target }: TargetInForce): string {
  return target.indicator.slice(0, target.indicator.lastIndexOf('/'));
}

/**
 * What `judgeTarget` would find, without the figures.
 *
 * @returns undefined where no version was in force in the span
 */
export function verdictOfTarget(
  judged: JudgedTarget,
  span: TargetSpan,
  evidence: Evidence,
): TargetVerdict | undefined {
  const parts = partsOf(judged, span, evidence);
  if (parts.length === 0) {
    return undefined;
  }
  const last = parts[parts.length - 1];
  const verdicts = parts.map(({ input }) => judgeStates(input));
  return {
    targetId: judged.targetId,
    entityRef: entityOf(last.inForce),
    state: stateOfSpan(
      { from: parts[0].input.span.from, to: last.input.span.to },
      evidence.asOf,
    ),
    verdict: verdictOf(joinedStatus(verdicts)),
  };
}

/** The worst of the parts; a near miss of one is one of the whole. */
function joinedStatus(
  verdicts: readonly StatesVerdict[],
): Pick<Attainment, 'status' | 'nearMiss'> {
  return {
    status: worstStatus(verdicts.map(({ status }) => status)),
    nearMiss: verdicts.some(({ nearMiss }) => nearMiss),
  };
}

/**
 * Judges one target over one span: each version that was in force in it for
 * its own part, joined as rule 5 of measuring says.
 *
 * @returns undefined where no version was in force in the span
 */
export function judgeTarget(
  judged: JudgedTarget,
  span: TargetSpan,
  evidence: Evidence,
): Attainment | undefined {
  const parts = partsOf(judged, span, evidence).map(({ inForce, input }) => ({
    inForce,
    span: input.span,
    verdict: judgeStates(input),
  }));
  if (parts.length === 0) {
    return undefined;
  }
  const last = parts[parts.length - 1];
  const { target, version } = last.inForce;
  const cut = { from: parts[0].span.from, to: last.span.to };
  const verdicts = parts.map(part => part.verdict);
  const isOneFigure = parts.every(part =>
    isSameObjective(part.inForce.target.objective, target.objective),
  );
  const joined = <T>(join: () => T): T | null => (isOneFigure ? join() : null);
  const attained = joined(() =>
    sumRatios(verdicts.map(verdict => verdict.attained)),
  );
  return {
    targetId: judged.targetId,
    targetName: target.name,
    agreementId: judged.agreement.id,
    agreementType: judged.agreement.type,
    agreementTitle: version.terms.title,
    agreementVersion: version.version,
    customerRef: judged.agreement.customerRef,
    entityRef: entityOf(last.inForce),
    indicator: target.indicator,
    objective: target.objective,
    period: {
      label: span.label,
      from: formatInstant(cut.from),
      to: formatInstant(cut.to),
      timeZone: span.timeZone,
      state: stateOfSpan(cut, evidence.asOf),
      contractual: span.contractual,
    },
    ...joinedStatus(verdicts),
    attained,
    attainedPercent: attained && cutPercent(attained, 3),
    ifNothingMore:
      evidence.asOf < cut.to
        ? joined(() =>
            sumRatios(
              verdicts.map(
                verdict => verdict.ifNothingMore ?? verdict.attained,
              ),
            ),
          )
        : null,
    measuredUntil: formatInstant(evidence.asOf),
    serviceSeconds: sum(verdicts.map(verdict => verdict.serviceSeconds)),
    excludedSeconds: sum(verdicts.map(verdict => verdict.excludedSeconds)),
    downSeconds: sum(verdicts.map(verdict => verdict.downSeconds)),
    degradedSeconds: sum(verdicts.map(verdict => verdict.degradedSeconds)),
    unknownSeconds: sum(verdicts.map(verdict => verdict.unknownSeconds)),
    openCases: null,
    coverage: sumRatios(verdicts.map(verdict => verdict.coverage)),
    budget: joined(() => sumBudgets(verdicts.map(verdict => verdict.budget))),
    parts: parts.length > 1 ? parts.map(toPart) : null,
  };
}
