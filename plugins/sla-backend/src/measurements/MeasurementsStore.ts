import type {
  CaseFact,
  CountFact,
  IngestResult,
  StateFact,
  ValueFact,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { StoredIndicator } from '../indicators/IndicatorsStore';
import type { Scope } from '../permissions/Scope';

/** Facts of one stream. */
export type FactsOfStream =
  | { readonly stream: 'states'; readonly facts: readonly StateFact[] }
  | { readonly stream: 'counts'; readonly facts: readonly CountFact[] }
  | { readonly stream: 'values'; readonly facts: readonly ValueFact[] }
  | { readonly stream: 'cases'; readonly facts: readonly CaseFact[] };

/** A fact of any stream. */
export type AnyFact = FactsOfStream['facts'][number];

/** What names a fact to be withdrawn: the id of a state or case, a state's start, or a bucket's. */
export type FactName =
  | { readonly id: string }
  | { readonly from: number; readonly customer: string | null }
  | { readonly start: number; readonly customer: string | null };

/** Facts to be stored and names of those to be removed, for one indicator, all or nothing. */
export type FactsBatch = FactsOfStream & {
  readonly indicatorKey: number;
  readonly withdraw: readonly FactName[];
  /** Epoch seconds. */
  readonly recordedAt: number;
  readonly recordedBy: string;
};

/** What a state is judged by. */
export type JudgedFact = Pick<StateFact, 'state' | 'from' | 'to' | 'customer'>;

/**
 * Asks for the facts of some indicators in `[from, to)` that concern everybody
 * or one of the customers; for those of all where `customers` is undefined.
 */
export interface FactsQuery {
  readonly indicatorKeys: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly customers: ReadonlySet<string> | undefined;
}

/** As `FactsQuery`, for sums of what begins in each cell of so many seconds since the epoch. */
export interface CountSumsQuery extends FactsQuery {
  readonly seconds: number;
}

/** What the buckets of counts that begin in a cell add up to, of all customers that are asked for. */
export interface CountSums {
  /** Of the cell, in epoch seconds. */
  readonly start: number;
  /** Null where no number holds it exactly. */
  readonly good: number | null;
  readonly total: number | null;
}

/** Asks for a page of what is stored of one indicator. */
export interface FactsList {
  readonly indicator: Pick<
    StoredIndicator,
    'key' | 'stream' | 'bucketSeconds' | 'reducedUntil'
  >;
  readonly from: number;
  readonly to: number;
  /** Whose facts are shown: those that concern everybody, and those of the customers of these agreements. */
  readonly scope: Scope<AgreementFilter>;
  /** The start of the last fact of the page before, and what tells it from others of this start. */
  readonly after?: readonly [number, string];
  readonly limit: number;
}

/** Where measurements are kept. */
export interface MeasurementsStore {
  /**
   * Stores the batch in one transaction, in which the days that it changes are
   * touched. Facts are distinct by key, and none of them is withdrawn as well.
   *
   * @throws InputError - where buckets have another width than those before, or overlap
   * @throws ConflictError - where the indicator collects something else by now
   */
  write(batch: FactsBatch): Promise<IngestResult>;

  /** Removes the facts that begin in `[from, to)`; answers how many. */
  remove(query: {
    readonly indicatorKey: number;
    readonly from: number;
    readonly to: number;
    /** Epoch seconds. */
    readonly removedAt: number;
  }): Promise<number>;

  /**
   * The facts that begin before `to` and had not ended at `from`, the latest
   * first; of buckets, those that begin in `[from, to)`. None where the scope
   * has no agreement on the indicator.
   */
  list(query: FactsList): Promise<FactsOfStream>;

  /** What states that overlap or touch the window are judged by, by indicator and in no order. */
  statesIn(
    query: FactsQuery,
  ): Promise<ReadonlyMap<number, readonly JudgedFact[]>>;

  /** The states that overlap or touch the window, with their texts; by indicator, in the order in which they begin. */
  factsIn(
    query: FactsQuery,
  ): Promise<ReadonlyMap<number, readonly StateFact[]>>;

  /**
   * The buckets of counts that begin in the window, by indicator and in the
   * order in which they begin. A year of minutes is half a million: ask for it
   * in windows of some days.
   */
  countsIn(
    query: FactsQuery,
  ): Promise<ReadonlyMap<number, readonly CountFact[]>>;

  /**
   * The same, added up by the database: a year of minutes is no more than its
   * hours. By indicator, in the order of cells; those without counts are absent.
   */
  countSumsIn(
    query: CountSumsQuery,
  ): Promise<ReadonlyMap<number, readonly CountSums[]>>;

  /** The buckets of values that begin in the window, as those of counts. */
  valuesIn(
    query: FactsQuery,
  ): Promise<ReadonlyMap<number, readonly ValueFact[]>>;

  /** The cases that overlap or touch the window, by indicator and in the order in which they were opened. */
  casesIn(query: FactsQuery): Promise<ReadonlyMap<number, readonly CaseFact[]>>;
}
