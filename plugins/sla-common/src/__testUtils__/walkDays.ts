import type { StatesObjective } from '../judge/StatesObjective';
import type { JudgedSums, OutageSums, SumsDetails } from '../judge/JudgedSums';
import type { DaysInput, FactsToJudge } from '../judge/sumDays';
import { SERVICE_STATES, type ServiceState } from '../model/measurement';
import type { Interval } from '../time/interval';
import { walkCase } from './walkCase';

/** After everything that happens in the time of `anyDays`. */
const END = 260;

type Facts<TStream extends FactsToJudge['stream']> = Extract<
  FactsToJudge,
  { stream: TStream }
>;

/** Whether one of the intervals holds an instant. */
function isIn(intervals: readonly Interval[], instant: number): boolean {
  return intervals.some(({ from, to }) => instant >= from && instant < to);
}

function secondsOf({ from, to }: Interval): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** Second by second the worst state that is known; undefined after `asOf`. */
function timeline(
  { whereNothingReported, facts }: Facts<'states'>,
  asOf: number,
): (ServiceState | undefined)[] {
  return secondsOf({ from: 0, to: END }).map(second => {
    if (second >= asOf) {
      return undefined;
    }
    const reported = facts.filter(
      ({ from, to }) => second >= from && second < (to ?? Infinity),
    );
    return (
      SERVICE_STATES.find(state =>
        reported.some(fact => fact.state === state),
      ) ?? whereNothingReported
    );
  });
}

/** Unbroken runs of states. */
function runsOf(
  states: readonly (ServiceState | undefined)[],
  wanted: readonly ServiceState[],
  isCut: (second: number) => boolean = () => false,
): Interval[] {
  const isWanted = (second: number) => {
    const state = states[second];
    return state !== undefined && wanted.includes(state);
  };
  const starts = secondsOf({ from: 0, to: END }).filter(
    second => isWanted(second) && (!isWanted(second - 1) || isCut(second)),
  );
  return starts.map(from => {
    let to = from + 1;
    while (isWanted(to) && !isCut(to)) {
      to += 1;
    }
    return { from, to };
  });
}

function walkStates(
  input: DaysInput,
  facts: Facts<'states'>,
  objective: StatesObjective,
): JudgedSums[] {
  const { days, exclusions, service, asOf, noData } = input;
  const withDegraded =
    objective.kind === 'outage-count' && objective.degradedWeight > 0;
  const outageStates: readonly ServiceState[] = withDegraded
    ? ['down', 'degraded']
    : ['down'];
  const reported = timeline(facts, asOf);
  const runs = runsOf(reported, outageStates);
  const isShort = ({ from, to }: Interval) =>
    to - from < objective.minimumOutageSeconds;
  const short = runs.filter(isShort);
  const states = reported.map((state, second) =>
    state !== undefined && isIn(short, second) ? 'up' : state,
  );
  const isJudged = (second: number) =>
    isIn(service, second) && !isIn(exclusions, second);
  const midnights = new Set(days.flatMap(({ from, to }) => [from, to]));
  const outages = [
    ...runs.filter(run => !isShort(run)),
    ...(noData === 'bad'
      ? runsOf(states, ['unknown'], second => midnights.has(second))
      : []),
  ];
  return days.map(day => {
    const known = secondsOf(day).filter(second => second < asOf);
    const judged = known.filter(isJudged);
    const inState = (state: ServiceState) =>
      judged.filter(second => states[second] === state).length;
    const ofDay: OutageSums[] = outages
      .map(outage => ({
        startedAt: outage.from,
        seconds: judged.filter(second => isIn([outage], second)).length,
        begins: isIn([day], outage.from) && secondsOf(outage).some(isJudged),
      }))
      .filter(({ seconds, begins }) => seconds > 0 || begins)
      .sort((a, b) => a.startedAt - b.startedAt);
    return {
      serviceSeconds: judged.length,
      excludedSeconds: known.filter(
        second => isIn(service, second) && isIn(exclusions, second),
      ).length,
      downSeconds: inState('down'),
      degradedSeconds: inState('degraded'),
      unknownSeconds: inState('unknown'),
      details:
        objective.kind === 'availability'
          ? null
          : { kind: 'outages', outages: ofDay },
    };
  });
}

/** Of samples with the same start the last counts. */
function latest<TSample extends { readonly start: number }>(
  samples: readonly TSample[],
): TSample[] {
  return [
    ...new Map(samples.map(sample => [sample.start, sample])).values(),
  ].sort((a, b) => a.start - b.start);
}

function walkSlices(input: DaysInput, day: Interval): SumsDetails {
  const { objective, facts, asOf, service, exclusions } = input;
  if (
    objective.kind !== 'value-slices' ||
    objective.sliceSeconds === null ||
    (facts.stream !== 'counts' && facts.stream !== 'values')
  ) {
    throw new Error('No slices');
  }
  const { sliceSeconds, slice } = objective;
  const holds = (value: number) =>
    ({
      lte: value <= slice.value,
      gte: value >= slice.value,
      lt: value < slice.value,
      gt: value > slice.value,
    }[slice.op]);
  const verdicts = secondsOf(day)
    .filter(second => (second - day.from) % sliceSeconds === 0)
    .map(from => ({ from, to: Math.min(from + sliceSeconds, day.to) }))
    .filter(({ from }) => isIn(service, from) && !isIn(exclusions, from))
    .filter(({ to }) => to <= asOf)
    .map(own => {
      if (facts.stream === 'values') {
        const values = latest(facts.facts).filter(({ start }) =>
          isIn([own], start),
        );
        return values.length === 0
          ? undefined
          : values.every(({ value }) => holds(value));
      }
      const buckets = latest(facts.facts).filter(({ start }) =>
        isIn([own], start),
      );
      const good = buckets.reduce((sum, b) => sum + BigInt(b.good), 0n);
      const total = buckets.reduce((sum, b) => sum + BigInt(b.total), 0n);
      const difference = good * 10n - total * BigInt(slice.value * 10);
      const isHeld = {
        lte: difference <= 0n,
        gte: difference >= 0n,
        lt: difference < 0n,
        gt: difference > 0n,
      }[slice.op];
      return total === 0n ? undefined : isHeld;
    });
  return {
    kind: 'slices',
    good: verdicts.filter(verdict => verdict === true).length,
    bad: verdicts.filter(verdict => verdict === false).length,
    missing: verdicts.filter(verdict => verdict === undefined).length,
  };
}

/** An exact decimal of a number, by counting its smallest parts. */
function partsOf(value: number, places: number): bigint {
  const [mantissa, exponent = '0'] = String(value).split('e');
  const [whole, decimals = ''] = mantissa.split('.');
  const power = places + Number(exponent) - decimals.length;
  return BigInt(whole + decimals) * 10n ** BigInt(power);
}

const PLACES = 400;

function decimalText(parts: bigint): string {
  const sign = parts < 0n ? '-' : '';
  const digits = String(parts < 0n ? -parts : parts).padStart(PLACES + 1, '0');
  const text = `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`;
  return sign + text.replace(/\.?0+$/, '');
}

function walkDetails(input: DaysInput, day: Interval): SumsDetails {
  const { objective, facts, asOf, service, exclusions } = input;
  if (objective.kind === 'value-slices') {
    return walkSlices(input, day);
  }
  if (facts.stream === 'cases' && objective.kind === 'cases-in-time') {
    const cases = facts.facts
      .filter(
        ({ category }) =>
          objective.category === null || category === objective.category,
      )
      .map(fact =>
        walkCase(fact, {
          objective,
          asOf,
          isService: second => isIn(service, second),
        }),
      )
      .filter(({ decidedAt }) => decidedAt !== null && isIn([day], decidedAt));
    return {
      kind: 'cases',
      good: cases.filter(({ met }) => met).length,
      total: cases.length,
    };
  }
  const isJudged = ({ start }: { readonly start: number }) =>
    start < asOf &&
    isIn([day], start) &&
    isIn(service, start) &&
    !isIn(exclusions, start);
  if (facts.stream === 'counts') {
    const buckets = latest(facts.facts).filter(isJudged);
    return {
      kind: 'events',
      good: String(buckets.reduce((sum, b) => sum + BigInt(b.good), 0n)),
      total: String(buckets.reduce((sum, b) => sum + BigInt(b.total), 0n)),
    };
  }
  if (facts.stream === 'values') {
    const values = latest(facts.facts).filter(isJudged);
    const parts = values.reduce(
      (sum, { value }) => sum + partsOf(value, PLACES),
      0n,
    );
    return { kind: 'values', sum: decimalText(parts), count: values.length };
  }
  throw new Error('No such facts');
}

/** What days hold, found by looking at every second: slow and obvious. */
export function walkDays(input: DaysInput): JudgedSums[] {
  const { objective, facts, days, service, exclusions, asOf } = input;
  if (facts.stream === 'states') {
    return walkStates(input, facts, objective as StatesObjective);
  }
  return days.map(day => {
    const served = secondsOf(day).filter(
      second => second < asOf && isIn(service, second),
    );
    const excluded = served.filter(second => isIn(exclusions, second));
    return {
      serviceSeconds: served.length - excluded.length,
      excludedSeconds: excluded.length,
      downSeconds: 0,
      degradedSeconds: 0,
      unknownSeconds: 0,
      details: walkDetails(input, day),
    };
  });
}
