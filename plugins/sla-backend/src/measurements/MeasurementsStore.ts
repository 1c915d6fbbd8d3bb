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

/** What a fact is judged by. */
export type JudgedFact = Pick<StateFact, 'state' | 'from' | 'to' | 'customer'>;

/**
 * Asks for the facts of some indicators that overlap or touch `[from, to)` and
 * concern everybody or one of the customers; for those of all where
 * `customers` is undefined.
 */
export interface StatesQuery {
  readonly indicatorKeys: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly customers: ReadonlySet<string> | undefined;
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

  /** What the facts that a query asks for are judged by, by indicator and in no order. */
  statesIn(
    query: StatesQuery,
  ): Promise<ReadonlyMap<number, readonly JudgedFact[]>>;

  /** The facts that a query asks for, with their texts; by indicator, in the order in which they begin. */
  factsIn(
    query: StatesQuery,
  ): Promise<ReadonlyMap<number, readonly StateFact[]>>;
}
