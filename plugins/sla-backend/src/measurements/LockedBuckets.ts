import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { FactsOfStream } from './MeasurementsStore';

/** The buckets of an indicator that nobody else changes meanwhile. */
export interface LockedBuckets {
  /** Whether an import of it runs: its rows are not all where buckets are. */
  isImporting(): Promise<boolean>;

  /** The start of the first that begins at an instant or later, in epoch seconds; undefined where there is none. */
  firstFrom(instant: number): Promise<number | undefined>;

  /** Stores others in place of those that begin in a span; none is a bucket that is kept. */
  replace(span: Interval, by: FactsOfStream): Promise<void>;

  /** All before this instant are kept as sums or not at all; epoch seconds. */
  setReducedUntil(instant: number): Promise<void>;
}
