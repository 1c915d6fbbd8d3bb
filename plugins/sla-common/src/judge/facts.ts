import type { Interval } from '../time/interval';

/** A bucket of events as judged: `good` of `total`, by its start. Instants are epoch seconds. @public */
export interface CountSample {
  readonly start: number;
  readonly good: number;
  readonly total: number;
}

/** A bucket with one value as judged, by its start. @public */
export interface ValueSample {
  readonly start: number;
  readonly value: number;
}

/** Buckets in order of their starts; of those with the same start the last listed counts, as a correction. */
export function inOrder<TSample extends { readonly start: number }>(
  samples: readonly TSample[],
): readonly TSample[] {
  const isOrdered = samples.every(
    (sample, i) => i === 0 || samples[i - 1].start < sample.start,
  );
  if (isOrdered) {
    return samples;
  }
  const sorted = [...samples].sort((a, b) => a.start - b.start);
  return sorted.filter(
    (sample, i) =>
      i + 1 === sorted.length || sorted[i + 1].start !== sample.start,
  );
}

/**
 * Walks over buckets in order of their starts, with the position of the
 * interval that each starts in; others are left out.
 *
 * @param intervals - disjoint and in order
 */
export function eachIn<TSample extends { readonly start: number }>(
  samples: readonly TSample[],
  intervals: readonly Interval[],
  visit: (sample: TSample, position: number) => void,
): void {
  let position = 0;
  for (const sample of samples) {
    while (
      position < intervals.length &&
      intervals[position].to <= sample.start
    ) {
      position += 1;
    }
    if (position === intervals.length) {
      return;
    }
    if (intervals[position].from <= sample.start) {
      visit(sample, position);
    }
  }
}
