import type { Interval } from '../time/interval';
import { ExactCount } from './ExactCount';
import { eachIn, inOrder, type CountSample, type ValueSample } from './facts';
import { add, decimal, fraction, toDecimalText } from './fraction';
import type { SumsDetails } from './JudgedSums';
import { ServiceTime } from '../time/ServiceTime';
import { judgedService } from './sweepStates';

/** Which buckets are judged: those that start in service time, outside exclusions, before `asOf`. @public */
export interface SamplesInput {
  readonly service: readonly Interval[];
  readonly exclusions: readonly Interval[];
  readonly asOf: number;
}

function eachJudged<TSample extends { readonly start: number }>(
  samples: readonly TSample[],
  input: SamplesInput & { readonly days: readonly Interval[] },
  visit: (sample: TSample, day: number) => void,
): void {
  const judged = ServiceTime.of(judgedService(input));
  eachIn(inOrder(samples), input.days, (sample, day) => {
    if (sample.start < input.asOf && judged.has(sample.start)) {
      visit(sample, day);
    }
  });
}

/** Good of total events of each day: whole buckets, by their start. */
export function sumEvents(
  samples: readonly CountSample[],
  input: SamplesInput & { readonly days: readonly Interval[] },
): SumsDetails[] {
  const sums = input.days.map(() => ({
    good: new ExactCount(),
    total: new ExactCount(),
  }));
  eachJudged(samples, input, ({ good, total }, day) => {
    sums[day].good.add(good);
    sums[day].total.add(total);
  });
  return sums.map(({ good, total }) => ({
    kind: 'events',
    good: String(good.value),
    total: String(total.value),
  }));
}

/** Sum and number of the values of each day, by the start of their bucket. */
export function sumValues(
  samples: readonly ValueSample[],
  input: SamplesInput & { readonly days: readonly Interval[] },
): SumsDetails[] {
  const sums = input.days.map(() => ({ sum: fraction(0n), count: 0 }));
  eachJudged(samples, input, ({ value }, day) => {
    sums[day].sum = add(sums[day].sum, decimal(value));
    sums[day].count += 1;
  });
  return sums.map(({ sum, count }) => ({
    kind: 'values',
    sum: toDecimalText(sum),
    count,
  }));
}
