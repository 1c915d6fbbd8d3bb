import type {
  IngestResult,
  StateFact,
} from '@service-levels/backstage-plugin-sla-common';

/** Facts to be stored and keys to be removed, for one indicator, all or nothing. */
export interface StatesBatch {
  readonly indicatorKey: number;
  /** Distinct by key. */
  readonly facts: readonly StateFact[];
  readonly withdraw: readonly string[];
  readonly recordedAt: number;
  readonly recordedBy: string;
}

/** Where measurements are kept. */
export interface MeasurementsStore {
  /** Stores the batch in one transaction. */
  writeStates(batch: StatesBatch): Promise<IngestResult>;

  /** Removes the facts that begin in `[from, to)`; answers how many. */
  removeStates(query: {
    readonly indicatorKey: number;
    readonly from: number;
    readonly to: number;
  }): Promise<number>;

  /**
   * The facts of some indicators that overlap or touch `[from, to)` and
   * concern everybody or one of the customers; all facts where `customers` is
   * undefined. By indicator, in the order in which they begin.
   */
  statesIn(query: {
    readonly indicatorKeys: readonly number[];
    readonly from: number;
    readonly to: number;
    readonly customers: ReadonlySet<string> | undefined;
  }): Promise<ReadonlyMap<number, readonly StateFact[]>>;
}
