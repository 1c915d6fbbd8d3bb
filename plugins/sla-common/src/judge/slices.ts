import type { ValueSlicesObjective } from '../model/objective';
import type { Interval } from '../time/interval';
import { ServiceTime } from '../time/ServiceTime';
import { eachIn, inOrder, type CountSample, type ValueSample } from './facts';
import { ExactCount } from './ExactCount';
import { numbersHold, decimal, fraction, holds } from './fraction';
import type { SumsDetails } from './JudgedSums';
import { judgedService } from './sweepStates';

/**
 * A local day, or the part of it that is judged. Slices begin at its local
 * midnight: give `midnight` where the day is cut.
 *
 * @public
 */
export interface JudgedDay extends Interval {
  readonly midnight?: number;
}

/** A slice is judged by events or values; where it has both, both must hold. @public */
export type SliceSample = CountSample | ValueSample;

/** A slice that is expected: its first instant is service time. */
interface Slice extends Interval {
  readonly samples: SliceSample[];
}

/** What slices are expected by. @public */
export interface SlicesInput {
  readonly service: readonly Interval[];
  readonly exclusions: readonly Interval[];
  readonly sliceSeconds: number;
}

/** The slices of a day, from local midnight on; the last may be cut short by the end of the day. */
export function allSlicesOfDay(
  day: JudgedDay,
  sliceSeconds: number,
): Interval[] {
  const midnight = day.midnight ?? day.from;
  const skipped = Math.ceil((day.from - midnight) / sliceSeconds);
  const slices: Interval[] = [];
  for (
    let from = midnight + skipped * sliceSeconds;
    from < day.to;
    from += sliceSeconds
  ) {
    slices.push({ from, to: Math.min(from + sliceSeconds, day.to) });
  }
  return slices;
}

/** The slices of a day that are expected. */
function slicesOfDay(
  day: JudgedDay,
  sliceSeconds: number,
  judged: ServiceTime,
): Interval[] {
  return allSlicesOfDay(day, sliceSeconds).filter(({ from }) =>
    judged.has(from),
  );
}

/**
 * How many slices days have that are expected: those whose first instant is
 * service time, exclusions taken off.
 *
 * @param input - `after`: only those that are not over by then, as an open period still has
 * @public
 */
export function expectedSlices(
  input: SlicesInput & {
    readonly days: readonly JudgedDay[];
    readonly after?: number;
  },
): number {
  const { days, sliceSeconds, after = Number.NEGATIVE_INFINITY } = input;
  const judged = ServiceTime.of(judgedService(input));
  return days
    .filter(day => day.to > after)
    .reduce(
      (count, day) =>
        count +
        slicesOfDay(day, sliceSeconds, judged).filter(({ to }) => to > after)
          .length,
      0,
    );
}

/** The slices of a day that are over by `asOf`, with their samples. */
function slicesWithSamples(
  day: JudgedDay,
  samples: readonly SliceSample[],
  options: {
    readonly sliceSeconds: number;
    readonly judged: ServiceTime;
    readonly asOf: number;
  },
): Slice[] {
  const slices = slicesOfDay(day, options.sliceSeconds, options.judged)
    .filter(({ to }) => to <= options.asOf)
    .map(slice => ({ ...slice, samples: [] as SliceSample[] }));
  eachIn(samples, slices, (sample, position) => {
    slices[position].samples.push(sample);
  });
  return slices;
}

/** Whether a slice holds; undefined where it has neither values nor events. */
export function isSliceGood(
  samples: readonly SliceSample[],
  { op, value: limit }: ValueSlicesObjective['slice'],
): boolean | undefined {
  const good = new ExactCount();
  const total = new ExactCount();
  let values = 0;
  let areAllGood = true;
  for (const sample of samples) {
    if ('value' in sample) {
      values += 1;
      areAllGood = areAllGood && numbersHold(sample.value, op, limit);
    } else {
      good.add(sample.good);
      total.add(sample.total);
    }
  }
  if (!total.isZero) {
    const ratio = fraction(good.value, total.value);
    return areAllGood && holds(ratio, op, decimal(limit));
  }
  return values > 0 ? areAllGood : undefined;
}

/** Good, bad and missing slices of each day. */
export function sumSlices(
  samples: readonly SliceSample[],
  input: SlicesInput & {
    readonly days: readonly JudgedDay[];
    readonly asOf: number;
    readonly slice: ValueSlicesObjective['slice'];
  },
): SumsDetails[] {
  const judged = ServiceTime.of(judgedService(input));
  const ofDay = input.days.map((): SliceSample[] => []);
  eachIn(inOrder(samples), input.days, (sample, day) => {
    ofDay[day].push(sample);
  });
  // Day by day, so that a year of slices is never held at once.
  return input.days.map((day, i) => {
    const verdicts = slicesWithSamples(day, ofDay[i], { ...input, judged }).map(
      slice => isSliceGood(slice.samples, input.slice),
    );
    return {
      kind: 'slices',
      good: verdicts.filter(verdict => verdict === true).length,
      bad: verdicts.filter(verdict => verdict === false).length,
      missing: verdicts.filter(verdict => verdict === undefined).length,
    };
  });
}
