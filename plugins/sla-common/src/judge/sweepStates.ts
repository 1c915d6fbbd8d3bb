import type { NoData } from '../model/target';
import type { AvailabilityObjective } from '../model/objective';
import type { ServiceState } from '../model/measurement';
import { subtract, unite, type Interval } from '../time/interval';
import { outageStatesOf, type StatesObjective } from './StatesObjective';

/** A reported state; a `to` of null is not over yet. @public */
export interface ReportedState {
  readonly state: ServiceState;
  readonly from: number;
  readonly to: number | null;
}

/** What a span of the stream `states` is cut into stretches by. Instants are epoch seconds. @public */
export interface SweptStates {
  readonly span: Interval;
  /** Service time of the whole span, before exclusions; what lies outside the span does not matter. */
  readonly service: readonly Interval[];
  readonly exclusions: readonly Interval[];
  readonly facts: readonly ReportedState[];
  readonly whereNothingReported: 'up' | 'unknown';
  readonly objective: StatesObjective;
  /** Nothing after it is known yet; Infinity where the question is about a past that is known whole. */
  readonly asOf: number;
}

/** What a target of availability is judged on. @public */
export interface StatesInput extends SweptStates {
  readonly noData: NoData;
  readonly objective: AvailabilityObjective;
  /** Percent of known time; without it there is no floor. */
  readonly coverageFloor?: number;
  /** Percent of the budget from which on a period is at risk or a near miss; default 75. */
  readonly warnAtBudgetConsumed?: number;
}

/** A stretch of the span in which nothing changes: one state, one place in the calendar. */
export interface Stretch extends Interval {
  readonly state: ServiceState;
  readonly place: 'service' | 'excluded' | 'outside';
  /** In an outage too short to count. */
  readonly belowMinimum: boolean;
  /** Positions of the facts that report the state; none where it is the default. */
  readonly factIndexes: readonly number[];
  /** Whether one of these facts is not over yet. */
  readonly ongoing: boolean;
}

/** Until when the facts of a span are known. */
export function knownUntil(input: Pick<SweptStates, 'span' | 'asOf'>): number {
  return Math.max(input.span.from, Math.min(input.span.to, input.asOf));
}

export interface KnownFact extends Interval {
  readonly state: ServiceState;
  readonly index: number;
  readonly ongoing: boolean;
}

/** The facts as far as they are known at `asOf`; one without an end runs until then. */
export function knownFacts(
  input: Pick<SweptStates, 'facts' | 'asOf'>,
): KnownFact[] {
  const { asOf } = input;
  return input.facts
    .map(({ state, from, to }, index) => ({
      state,
      index,
      from,
      to: Math.min(to ?? asOf, asOf),
      ongoing: to === null || to > asOf,
    }))
    .filter(fact => fact.from < fact.to);
}

/**
 * The outages, whole: each is one unbroken stretch of reported down time
 * (where degraded time belongs to one, of both), before it is cut to span,
 * hours or exclusions.
 */
export function reportedOutages(
  facts: readonly KnownFact[],
  objective: StatesObjective,
): Interval[] {
  const states = outageStatesOf(objective);
  return unite(
    facts
      .filter(({ state }) => states.includes(state))
      .map(({ from, to }) => ({ from, to })),
  );
}

/** Whether an outage is so long that it counts as one. */
export function isLongEnough(
  outage: Interval,
  { minimumOutageSeconds }: StatesObjective,
): boolean {
  return outage.to - outage.from >= minimumOutageSeconds;
}

function shortOutages(
  facts: readonly KnownFact[],
  objective: StatesObjective,
): Interval[] {
  return objective.minimumOutageSeconds === 0
    ? []
    : reportedOutages(facts, objective).filter(
        outage => !isLongEnough(outage, objective),
      );
}

interface Edge {
  readonly at: number;
  readonly apply: () => void;
}

/** A counter of intervals that are going on, moved along by edges. */
class Running {
  #count = 0;

  get isOn(): boolean {
    return this.#count > 0;
  }

  edgesOf(intervals: readonly Interval[]): Edge[] {
    return intervals.flatMap(({ from, to }) => [
      { at: from, apply: () => void (this.#count += 1) },
      { at: to, apply: () => void (this.#count -= 1) },
    ]);
  }
}

const WORST_FIRST = ['down', 'degraded', 'unknown', 'up'] as const;

/** The facts that are going on, by state. */
class RunningFacts {
  readonly #byState = new Map<ServiceState, Map<number, KnownFact>>(
    WORST_FIRST.map(state => [state, new Map()]),
  );

  edgesOf(facts: readonly KnownFact[]): Edge[] {
    return facts.flatMap(fact => [
      {
        at: fact.from,
        apply: () => void this.#of(fact.state).set(fact.index, fact),
      },
      {
        at: fact.to,
        apply: () => void this.#of(fact.state).delete(fact.index),
      },
    ]);
  }

  /** Where reports overlap the worst wins. */
  get worst():
    | { state: ServiceState; facts: readonly KnownFact[] }
    | undefined {
    const state = WORST_FIRST.find(candidate => this.#of(candidate).size > 0);
    return state && { state, facts: [...this.#of(state).values()] };
  }

  #of(state: ServiceState): Map<number, KnownFact> {
    const facts = this.#byState.get(state);
    if (facts === undefined) {
      throw new Error(`Unknown state ${state}`);
    }
    return facts;
  }
}

/**
 * Cuts what is known of a span into stretches, in order and without gaps.
 * Verdict and explanation both add up these stretches, so that they cannot
 * disagree.
 */
export function sweepStates(input: SweptStates): Stretch[] {
  const span = { from: input.span.from, to: knownUntil(input) };
  const known = knownFacts(input);
  const facts = known.filter(
    fact => fact.from < span.to && fact.to > span.from,
  );
  const service = new Running();
  const excluded = new Running();
  const tooShort = new Running();
  const running = new RunningFacts();
  const outageStates = outageStatesOf(input.objective);
  const edges = [
    ...service.edgesOf(unite(input.service)),
    ...excluded.edgesOf(unite(input.exclusions)),
    ...tooShort.edgesOf(shortOutages(known, input.objective)),
    ...running.edgesOf(facts),
  ].sort((a, b) => a.at - b.at);

  const stretchUntil = (from: number, to: number): Stretch => {
    const worst = running.worst;
    const state = worst?.state ?? input.whereNothingReported;
    const inService = excluded.isOn ? 'excluded' : 'service';
    return {
      from,
      to,
      state,
      place: service.isOn ? inService : 'outside',
      belowMinimum: tooShort.isOn && outageStates.includes(state),
      factIndexes:
        worst === undefined
          ? []
          : worst.facts.map(fact => fact.index).sort((a, b) => a - b),
      ongoing:
        worst?.facts.some(fact => fact.ongoing && fact.to === to) ?? false,
    };
  };

  const stretches: Stretch[] = [];
  let position = span.from;
  for (const edge of edges) {
    const until = Math.min(edge.at, span.to);
    if (until > position) {
      stretches.push(stretchUntil(position, until));
      position = until;
    }
    edge.apply();
  }
  if (position < span.to) {
    stretches.push(stretchUntil(position, span.to));
  }
  return stretches;
}

/** The service time that is judged: without exclusions. */
export function judgedService(
  input: Pick<SweptStates, 'service' | 'exclusions'>,
): Interval[] {
  return subtract(input.service, input.exclusions);
}
