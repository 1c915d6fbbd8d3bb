import type { ProjectionName } from '../projections/ProjectionsStore';

/**
 * What an operator counts. Nothing else in the backend knows how: no method
 * throws, and none takes the name of a person, a customer or an entity.
 */
export interface SlaMetrics {
  /** A request came to its end; `operation` is a method and a path with its parameters unfilled. */
  requestEnded(request: {
    readonly operation: string;
    readonly status: number;
    readonly outcome: RequestOutcome;
  }): void;

  /** Facts were ingested or taken back, by what became of them. */
  factsIngested(
    stream: string,
    facts: Readonly<Partial<Record<FactOutcome, number>>>,
  ): void;

  /** Seconds between what the newest fact of a batch reports and its being stored. */
  factsDelayed(stream: string, seconds: number): void;

  /** Figures were judged in this many seconds. */
  judged(
    request: 'list' | 'explanation',
    result: { readonly seconds: number; readonly figures: number },
  ): void;

  projectionRefreshed(
    projection: ProjectionName,
    outcome: 'succeeded' | 'failed',
  ): void;
}

/** What became of a fact. */
export type FactOutcome = 'stored' | 'replaced' | 'unchanged' | 'withdrawn';

/** How a request ended: `refused` is the caller's doing (4xx), `failed` ours (5xx). */
export type RequestOutcome = 'answered' | 'refused' | 'failed' | 'aborted';
