import type { Interval } from '../time/interval';
import type { JudgedSums } from './JudgedSums';
import { sumPlainStates } from './sumPlainStates';
import { sweepStates, type Stretch, type SweptStates } from './sweepStates';

/** The seconds of a day, before they are given a meaning by the objective. */
export type SecondsSums = Omit<JudgedSums, 'details'>;

const NO_SECONDS: SecondsSums = {
  serviceSeconds: 0,
  excludedSeconds: 0,
  downSeconds: 0,
  degradedSeconds: 0,
  unknownSeconds: 0,
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function addStretch(
  sums: Writable<SecondsSums>,
  { place, state, belowMinimum }: Stretch,
  seconds: number,
): void {
  if (place === 'excluded') {
    sums.excludedSeconds += seconds;
  }
  if (place !== 'service') {
    return;
  }
  sums.serviceSeconds += seconds;
  if (state === 'unknown') {
    sums.unknownSeconds += seconds;
  }
  if (state === 'down' && !belowMinimum) {
    sums.downSeconds += seconds;
  }
  if (state === 'degraded' && !belowMinimum) {
    sums.degradedSeconds += seconds;
  }
}

/** Adds up stretches, each in the days that it lies in. */
export function sumStretches(
  stretches: readonly Stretch[],
  days: readonly Interval[],
): SecondsSums[] {
  const sums = days.map(() => ({ ...NO_SECONDS }));
  let day = 0;
  for (const stretch of stretches) {
    let position = stretch.from;
    while (position < stretch.to) {
      while (days[day].to <= position) {
        day += 1;
      }
      const to = Math.min(stretch.to, days[day].to);
      addStretch(sums[day], stretch, to - position);
      position = to;
    }
  }
  return sums;
}

/**
 * The seconds of each day, up to what is known.
 *
 * @param days - contiguous and in order
 */
export function sumStates(
  input: Omit<SweptStates, 'span'>,
  days: readonly Interval[],
): SecondsSums[] {
  if (days.length === 0) {
    return [];
  }
  const plain = sumPlainStates(input, days);
  if (plain === undefined) {
    const span = { from: days[0].from, to: days[days.length - 1].to };
    return sumStretches(sweepStates({ ...input, span }), days);
  }
  return plain.map(({ service, byState }) => ({
    serviceSeconds: service,
    excludedSeconds: 0,
    downSeconds: byState.down,
    degradedSeconds: byState.degraded,
    unknownSeconds: byState.unknown,
  }));
}
