import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';
import type { StoredIndicator } from '../indicators/IndicatorsStore';
import {
  commonOffset,
  type Buckets,
} from '../measurements/database/placeBuckets';
import { customerProblem, widthProblem } from '../measurements/requireBuckets';
import { finalProblem } from '../indicators/openDays';
import type { ReadRow } from './Imports';

type Indicator = Pick<
  StoredIndicator,
  'perCustomer' | 'bucketSeconds' | 'reducedUntil'
>;

/** The buckets of one file as they are read: of one width, each with the customer that it needs. */
export class BucketsOfFile {
  readonly #indicator: Indicator;
  #found: Buckets | undefined;

  private constructor(indicator: Indicator) {
    this.#indicator = indicator;
  }

  static create(options: { indicator: Indicator }): BucketsOfFile {
    return new BucketsOfFile(options.indicator);
  }

  /** What the buckets so far have in common; undefined where there are none. */
  get found(): Buckets | undefined {
    return this.#found;
  }

  /** Names the rows that do not fit. */
  check(rows: readonly ReadRow[]): readonly ErrorDetail[] {
    const problems: ErrorDetail[] = [];
    for (const { fact, index, line } of rows) {
      if (!('seconds' in fact)) {
        return [];
      }
      const { seconds, start, customer } = fact;
      const width =
        this.#indicator.bucketSeconds ?? this.#found?.bucketSeconds ?? seconds;
      if (seconds !== width) {
        const reason = widthProblem(width);
        problems.push({ field: 'seconds', reason, index, line });
      }
      const reason = customerProblem(this.#indicator, customer);
      if (reason !== undefined) {
        problems.push({ field: 'customer', reason, index, line });
      }
      const final = finalProblem(this.#indicator, start);
      if (final !== undefined) {
        problems.push({ field: 'start', reason: final, index, line });
      }
      this.#add(start, width);
    }
    return problems;
  }

  #add(start: number, bucketSeconds: number): void {
    const offset = commonOffset([start], bucketSeconds);
    if (this.#found === undefined) {
      this.#found = { bucketSeconds, bucketOffset: offset };
    } else if (this.#found.bucketOffset !== offset) {
      this.#found = { bucketSeconds, bucketOffset: null };
    }
  }
}
