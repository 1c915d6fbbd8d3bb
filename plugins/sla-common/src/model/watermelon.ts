import type { ScoresSummary } from './satisfaction';

/** A complaint that is not closed. @public */
export interface OpenComplaint {
  readonly id: string;
  readonly title: string;
  /** Instant. */
  readonly at: string;
  /** Refs of what it is about. */
  readonly entities: readonly string[];
}

/** A service that is green outside and red inside: all its targets are met, and the customer is not satisfied. @public */
export interface Watermelon {
  readonly service: string;
  /** How many targets were met in their last closed period: all that were judged. */
  readonly targets: number;
  /** The answers of the last twelve months. */
  readonly satisfaction: ScoresSummary;
  /** Whether their mean is below the threshold. */
  readonly isUnsatisfied: boolean;
  readonly complaints: readonly OpenComplaint[];
}

/** What targets do not tell of a customer. @public */
export interface Watermelons {
  /** The mean score below which somebody is not satisfied. */
  readonly threshold: number;
  readonly items: readonly Watermelon[];
  /** Open complaints about what no target is on. */
  readonly uncovered: readonly OpenComplaint[];
}
