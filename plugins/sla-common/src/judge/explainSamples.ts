import { intersect, type Interval } from '../time/interval';
import { ServiceTime } from '../time/ServiceTime';
import { ExactCount } from './ExactCount';
import { eachIn, inOrder, type CountSample, type ValueSample } from './facts';
import { add, decimal, fraction, toDecimalText } from './fraction';
import type { JudgedDay } from './slices';
import type { SamplesInput } from './sumSamples';
import { judgedService } from './sweepStates';

/**
 * Why buckets did or did not count: by their start in service time (`counted`),
 * in time excluded from it, or outside service hours.
 *
 * @public
 */
export type SampleTreatment = 'counted' | 'excluded' | 'outside-service-hours';

/** Buckets that lie together and were treated alike, from the start of the first to the end of the last. @public */
export interface ExplainedSamples extends Interval {
  readonly buckets: number;
  readonly treatment: SampleTreatment;
}

/** Buckets of events, added up: exact integers as decimal text. @public */
export interface ExplainedEvents extends ExplainedSamples {
  readonly good: string;
  readonly total: string;
}

/** Buckets of values, added up: `sum` is an exact decimal as text. @public */
export interface ExplainedValues extends ExplainedSamples {
  readonly sum: string;
  readonly least: number;
  readonly greatest: number;
}

/** What buckets are explained by. @public */
export interface SamplesToExplain extends SamplesInput {
  readonly days: readonly JudgedDay[];
  readonly bucketSeconds: number;
}

/** A year of hours is told hour by hour. */
const MAX_ROWS = 9_000;
const STEPS = [60, 300, 900, 3600];

/** The width of the cells in which buckets are told together: as fine as the number of rows allows. */
function stepOf({ days, bucketSeconds }: SamplesToExplain): number {
  const seconds = days.reduce((sum, { from, to }) => sum + to - from, 0);
  const steps = [bucketSeconds, ...STEPS.filter(step => step > bucketSeconds)];
  return steps.find(step => seconds / step <= MAX_ROWS) ?? Infinity;
}

interface Cell<TSample> extends ExplainedSamples {
  readonly samples: readonly TSample[];
}

/** Cells begin at local midnight of each day, and end with it. */
function cellsOf<TSample extends { readonly start: number }>(
  samples: readonly TSample[],
  input: SamplesToExplain,
): Cell<TSample>[] {
  const judged = ServiceTime.of(judgedService(input));
  const excluded = ServiceTime.of(intersect(input.service, input.exclusions));
  const step = stepOf(input);
  const treatmentOf = (start: number): SampleTreatment => {
    if (judged.has(start)) {
      return 'counted';
    }
    return excluded.has(start) ? 'excluded' : 'outside-service-hours';
  };
  const cells = new Map<string, TSample[]>();
  const known = inOrder(samples).filter(({ start }) => start < input.asOf);
  eachIn(known, input.days, (sample, position) => {
    const day = input.days[position];
    const offset = sample.start - (day.midnight ?? day.from);
    const cell = Math.floor(offset / step);
    const key = `${position} ${cell} ${treatmentOf(sample.start)}`;
    const own = cells.get(key);
    if (own === undefined) {
      cells.set(key, [sample]);
    } else {
      own.push(sample);
    }
  });
  return [...cells.values()].map(own => ({
    from: own[0].start,
    to: own[own.length - 1].start + input.bucketSeconds,
    buckets: own.length,
    treatment: treatmentOf(own[0].start),
    samples: own,
  }));
}

/**
 * The buckets of events of the days, grouped so that some thousand rows come
 * out at most, whether they counted or why not. Those that counted add up to
 * the figure.
 *
 * @public
 */
export function explainEvents(
  facts: readonly CountSample[],
  input: SamplesToExplain,
): ExplainedEvents[] {
  return cellsOf(facts, input).map(({ samples, ...cell }) => {
    const good = new ExactCount();
    const total = new ExactCount();
    samples.forEach(sample => {
      good.add(sample.good);
      total.add(sample.total);
    });
    return { ...cell, good: String(good.value), total: String(total.value) };
  });
}

/**
 * The values of the days, grouped so that some thousand rows come out at most,
 * whether they counted or why not. The sum of those that counted by their
 * number is the mean.
 *
 * @public
 */
export function explainValues(
  facts: readonly ValueSample[],
  input: SamplesToExplain,
): ExplainedValues[] {
  return cellsOf(facts, input).map(({ samples, ...cell }) => {
    const values = samples.map(({ value }) => value);
    const sum = values.map(decimal).reduce(add, fraction(0n));
    return {
      ...cell,
      sum: toDecimalText(sum),
      least: values.reduce((a, b) => Math.min(a, b)),
      greatest: values.reduce((a, b) => Math.max(a, b)),
    };
  });
}
