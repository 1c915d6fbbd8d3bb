/**
 * A stretch of time in whole epoch seconds, half-open: `from` is in it, `to`
 * is not. Empty where `to` is not after `from`.
 *
 * @public
 */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

function isNotEmpty(interval: Interval): boolean {
  return interval.from < interval.to;
}

/** Whether `unite` would leave them as they are. */
function areUnited(intervals: readonly Interval[]): boolean {
  return intervals.every(
    (interval, i) =>
      isNotEmpty(interval) && (i === 0 || intervals[i - 1].to < interval.from),
  );
}

/** The same time as disjoint intervals in order; touching and overlapping ones are joined. @public */
export function unite(intervals: readonly Interval[]): Interval[] {
  if (areUnited(intervals)) {
    return [...intervals];
  }
  const sorted = intervals.filter(isNotEmpty).sort((a, b) => a.from - b.from);
  const united: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = united[united.length - 1];
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
    } else {
      united.push({ from, to });
    }
  }
  return united;
}

/** The time that both have. */
export function intersect(
  a: readonly Interval[],
  b: readonly Interval[],
): Interval[] {
  const left = unite(a);
  const right = unite(b);
  const common: Interval[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const from = Math.max(left[i].from, right[j].from);
    const to = Math.min(left[i].to, right[j].to);
    if (from < to) {
      common.push({ from, to });
    }
    if (left[i].to < right[j].to) {
      i += 1;
    } else {
      j += 1;
    }
  }
  return common;
}

/** The time of `a` that `b` does not have. @public */
export function subtract(
  a: readonly Interval[],
  b: readonly Interval[],
): Interval[] {
  const holes = unite(b);
  const rest: Interval[] = [];
  let j = 0;
  for (const { from, to } of unite(a)) {
    let start = from;
    while (j < holes.length && holes[j].to <= start) {
      j += 1;
    }
    for (let k = j; k < holes.length && holes[k].from < to; k++) {
      if (start < holes[k].from) {
        rest.push({ from: start, to: holes[k].from });
      }
      start = Math.max(start, holes[k].to);
    }
    if (start < to) {
      rest.push({ from: start, to });
    }
  }
  return rest;
}

/** The part of the intervals that lies in the span. @public */
export function clip(
  intervals: readonly Interval[],
  span: Interval,
): Interval[] {
  return intersect(intervals, [span]);
}

/** The length of united intervals, in seconds. @public */
export function totalSeconds(intervals: readonly Interval[]): number {
  return unite(intervals).reduce((total, { from, to }) => total + to - from, 0);
}
