/** How old buckets become. Epoch seconds. */
export interface Horizons {
  /** Those before it are kept as sums of an hour. */
  readonly hourlyBefore: number;
  /** Those before it are not kept; undefined: the sums are kept for good. */
  readonly droppedBefore: number | undefined;
}
