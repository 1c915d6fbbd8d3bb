import type { Interval } from '../time/interval';
import { ServiceTime } from '../time/ServiceTime';
import { outageStatesOf, type StatesObjective } from './StatesObjective';
import type { DaysInput } from './sumDays';
import {
  isLongEnough,
  judgedService,
  knownFacts,
  reportedOutages,
  type KnownFact,
} from './sweepStates';
import { unknownOutages } from './outages';

/**
 * Why an outage did or did not count: `counted`; `began-earlier` (it counts in
 * the period in which it began), `below-minimum` (too short to count),
 * `no-service-time` (nothing of it is service time after exclusions); for
 * unknown time `unknown-as-bad` (it counts as an outage of its day),
 * `unknown-as-good` and `unknown-left-out`, by the target's rule.
 *
 * @public
 */
export type OutageTreatment =
  | 'counted'
  | 'began-earlier'
  | 'below-minimum'
  | 'no-service-time'
  | 'unknown-as-bad'
  | 'unknown-as-good'
  | 'unknown-left-out';

/** One outage, or one stretch of unknown time of a day, and what became of it. Instants are epoch seconds. @public */
export interface ExplainedOutage extends Interval {
  /** `down` of reported outages, also where degraded time belongs to them. */
  readonly state: 'down' | 'unknown';
  readonly treatment: OutageTreatment;
  /** Its seconds in the span: of service time, of time excluded from it, and outside service hours. */
  readonly seconds: number;
  readonly excludedSeconds: number;
  readonly outsideSeconds: number;
  /** Whether it is still going on. */
  readonly ongoing: boolean;
  /** Positions of the facts behind it in the input; none where nothing was reported. */
  readonly factIndexes: readonly number[];
}

/** What outages are explained by. @public */
export type OutagesToExplain = Pick<
  DaysInput,
  'days' | 'service' | 'exclusions' | 'noData' | 'asOf'
> & {
  readonly objective: Exclude<StatesObjective, { kind: 'availability' }>;
  readonly facts: Extract<DaysInput['facts'], { stream: 'states' }>;
};

const UNKNOWN_TREATMENTS = {
  exclude: 'unknown-left-out',
  good: 'unknown-as-good',
  bad: 'unknown-as-bad',
} as const;

function treatmentOf(
  outage: Interval,
  options: {
    readonly input: OutagesToExplain;
    readonly span: Interval;
    readonly seconds: number;
    readonly judged: ServiceTime;
  },
): OutageTreatment {
  const { input, span, seconds, judged } = options;
  if (!isLongEnough(outage, input.objective)) {
    return 'below-minimum';
  }
  if (judged.secondsIn(outage.from, outage.to) === 0) {
    return 'no-service-time';
  }
  if (input.objective.kind === 'longest-outage') {
    return seconds > 0 ? 'counted' : 'no-service-time';
  }
  return outage.from < span.from ? 'began-earlier' : 'counted';
}

function factsIn(
  outage: Interval,
  facts: readonly KnownFact[],
  states: readonly string[],
): KnownFact[] {
  return facts.filter(
    fact =>
      states.includes(fact.state) &&
      fact.from < outage.to &&
      fact.to > outage.from,
  );
}

/**
 * Every outage that has part in the days, whole, and every stretch of unknown
 * service time, whether it counted or why it did not, in order. The number of
 * outages that count, or the longest `seconds` of one, is the figure.
 *
 * @public
 */
export function explainOutages(input: OutagesToExplain): ExplainedOutage[] {
  const { days, objective, asOf, noData } = input;
  const span = { from: days[0].from, to: days[days.length - 1].to };
  const question = { ...input, ...input.facts };
  const known = knownFacts(question);
  const judged = ServiceTime.of(judgedService(input));
  const scheduled = ServiceTime.of(input.service);
  const explain = (
    outage: Interval,
    state: ExplainedOutage['state'],
  ): ExplainedOutage => {
    const part = {
      from: Math.max(outage.from, span.from),
      to: Math.min(outage.to, span.to),
    };
    const seconds = judged.secondsIn(part.from, part.to);
    const inHours = scheduled.secondsIn(part.from, part.to);
    const facts = factsIn(
      outage,
      known,
      state === 'down' ? outageStatesOf(objective) : ['unknown'],
    );
    return {
      ...outage,
      state,
      treatment:
        state === 'unknown'
          ? UNKNOWN_TREATMENTS[noData]
          : treatmentOf(outage, { input, span, seconds, judged }),
      seconds,
      excludedSeconds: inHours - seconds,
      outsideSeconds: Math.max(0, part.to - part.from) - inHours,
      ongoing: facts.some(fact => fact.ongoing && fact.to === outage.to),
      factIndexes: facts.map(({ index }) => index),
    };
  };
  const reported = reportedOutages(known, objective)
    .filter(({ from, to }) => from < Math.min(span.to, asOf) && to > span.from)
    .map(outage => explain(outage, 'down'));
  const unknown = unknownOutages(question, days)
    .flat()
    .map(outage => explain(outage, 'unknown'))
    .filter(({ seconds }) => seconds > 0);
  return [...reported, ...unknown].sort((a, b) => a.from - b.from);
}
