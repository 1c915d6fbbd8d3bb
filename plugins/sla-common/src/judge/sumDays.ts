import type { NoData } from '../model/target';
import type { Interval } from '../time/interval';
import type { CountSample, ValueSample } from './facts';
import type { Objective } from '../model/objective';
import type { StatesObjective } from './StatesObjective';
import type { JudgedSums, SumsDetails } from './JudgedSums';
import { sumOutages } from './outages';
import { sumSlices, type JudgedDay } from './slices';
import { sumCases } from './sumCases';
import { sumEvents, sumValues } from './sumSamples';
import { sumServiceSeconds } from './sumServiceSeconds';
import { sumStates } from './sumStates';
import type { ReportedState } from './sweepStates';
import type { CaseToJudge } from './timeCase';

/** The facts of an indicator, by its stream. @public */
export type FactsToJudge =
  | {
      readonly stream: 'states';
      readonly whereNothingReported: 'up' | 'unknown';
      readonly facts: readonly ReportedState[];
    }
  | { readonly stream: 'counts'; readonly facts: readonly CountSample[] }
  | { readonly stream: 'values'; readonly facts: readonly ValueSample[] }
  | { readonly stream: 'cases'; readonly facts: readonly CaseToJudge[] };

/** What days are judged on. Instants are epoch seconds. @public */
export interface DaysInput {
  readonly objective: Objective;
  readonly noData: NoData;
  /** Contiguous, in order; each a local day or, at the edges, the part of it that is asked about. */
  readonly days: readonly JudgedDay[];
  /**
   * Service time before exclusions. It covers the days; for objectives of
   * outages also the whole of every outage that touches them, and for cases the
   * time since the first of them was opened.
   */
  readonly service: readonly Interval[];
  readonly exclusions: readonly Interval[];
  /**
   * All that can matter to the days: states and buckets in them, the whole of
   * every outage that touches them (see `outagesTouching`), cases that were
   * opened before the last day ends and had not ended before the first began.
   */
  readonly facts: FactsToJudge;
  /** The width of the indicator's buckets, for slices that have none of their own. */
  readonly bucketSeconds?: number;
  /** Nothing after it is known yet. */
  readonly asOf: number;
}

type Stream = FactsToJudge['stream'];

function mismatch(objective: Objective, stream: Stream): TypeError {
  return new TypeError(`${objective.kind} cannot be judged on ${stream}`);
}

function sliceSecondsOf({ objective, bucketSeconds }: DaysInput): number {
  const sliceSeconds =
    objective.kind === 'value-slices' ? objective.sliceSeconds : null;
  const seconds = sliceSeconds ?? bucketSeconds;
  if (seconds === undefined) {
    throw new TypeError('The width of the slices is not known');
  }
  return seconds;
}

function sumDaysOfStates(
  input: DaysInput,
  objective: StatesObjective,
): JudgedSums[] {
  if (input.facts.stream !== 'states') {
    throw mismatch(objective, input.facts.stream);
  }
  const { whereNothingReported, facts } = input.facts;
  const { days, service, exclusions, noData, asOf } = input;
  const question = {
    service,
    exclusions,
    facts,
    whereNothingReported,
    objective,
    asOf,
  };
  const seconds = sumStates(question, days);
  if (objective.kind === 'availability') {
    return seconds.map(sums => ({ ...sums, details: null }));
  }
  const outages = sumOutages({ ...question, noData }, days);
  return seconds.map((sums, i) => ({
    ...sums,
    details: { kind: 'outages', outages: outages[i] },
  }));
}

function detailsOf(
  input: DaysInput,
  objective: Exclude<Objective, StatesObjective>,
): SumsDetails[] {
  const { facts } = input;
  const { kind } = objective;
  if (kind === 'success-ratio' && facts.stream === 'counts') {
    return sumEvents(facts.facts, input);
  }
  if (kind === 'mean' && facts.stream === 'values') {
    return sumValues(facts.facts, input);
  }
  if (kind === 'cases-in-time' && facts.stream === 'cases') {
    return sumCases(facts.facts, { ...input, objective });
  }
  const isOfSlices = facts.stream === 'counts' || facts.stream === 'values';
  if (kind === 'value-slices' && isOfSlices) {
    return sumSlices(facts.facts, {
      ...input,
      slice: objective.slice,
      sliceSeconds: sliceSecondsOf(input),
    });
  }
  throw mismatch(objective, facts.stream);
}

/**
 * What each of several days holds for an objective, until what is known: one
 * for each day, to be stored and added up with `addSums`. The first and the
 * last day may be cut where a span begins or ends in them.
 *
 * @throws TypeError - where the objective cannot be judged on such facts
 * @public
 */
export function sumDays(input: DaysInput): JudgedSums[] {
  const { objective } = input;
  switch (objective.kind) {
    case 'availability':
    case 'outage-count':
    case 'longest-outage':
      return sumDaysOfStates(input, objective);
    default: {
      const seconds = sumServiceSeconds(input, input.days);
      const details = detailsOf(input, objective);
      return seconds.map((sums, i) => ({ ...sums, details: details[i] }));
    }
  }
}
