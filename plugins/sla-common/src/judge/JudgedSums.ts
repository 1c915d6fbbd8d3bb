/** An outage as far as one stretch of judged time has part of it. @public */
export interface OutageSums {
  /** When the whole outage began, in epoch seconds: its identity. */
  readonly startedAt: number;
  /** Its service seconds in this stretch, exclusions taken off. */
  readonly seconds: number;
  /** Whether it begins in this stretch and has service time at all, here or later. */
  readonly begins: boolean;
}

/** What a kind of objective needs besides seconds. Joined by `addSums`. @public */
export type SumsDetails =
  | { readonly kind: 'outages'; readonly outages: readonly OutageSums[] }
  /** Exact integers of any size, as decimal text. */
  | { readonly kind: 'events'; readonly good: string; readonly total: string }
  | {
      readonly kind: 'slices';
      readonly good: number;
      readonly bad: number;
      readonly missing: number;
    }
  /** `sum` is an exact decimal, as text. */
  | { readonly kind: 'values'; readonly sum: string; readonly count: number }
  | { readonly kind: 'cases'; readonly good: number; readonly total: number };

/**
 * What a stretch of judged time holds for one objective, until what is known.
 * It adds up with `addSums`, and is plain JSON, so that it can be stored for
 * each local day.
 *
 * @public
 */
export interface JudgedSums {
  /** Service time after exclusions. */
  readonly serviceSeconds: number;
  readonly excludedSeconds: number;
  /** Down time that counts; degraded time is not in it. */
  readonly downSeconds: number;
  /** Degraded time, without its weight. */
  readonly degradedSeconds: number;
  readonly unknownSeconds: number;
  /** null for availability, which needs seconds only. */
  readonly details: SumsDetails | null;
}
