import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  EnterSatisfaction,
  Page,
  SatisfactionAnswer,
  SatisfactionTrend,
  ScoresSummary,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';

/**
 * Who asks, and the customers whose answers they may see; without a scope, all
 * of them. The customer's side is shown and counts its own answers alone.
 */
export interface SatisfactionOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<CustomerFilter>;
}

/** Which answers are asked for. */
export interface SatisfactionQuery extends PageRequest {
  readonly customerRef: string;
  /** The service that they are about. */
  readonly entityRef?: string;
}

/** How satisfied customers say they are. */
export interface Satisfaction {
  /**
   * The same `idempotencyKey` and answer make one.
   *
   * @throws InputError - where there is no such service, or the date lies ahead
   * @throws NotAllowedError - where the customer's side answers for somebody else
   */
  enter(
    request: {
      readonly customerRef: string;
      readonly answer: EnterSatisfaction;
      readonly idempotencyKey?: string;
    },
    options: SatisfactionOptions,
  ): Promise<SatisfactionAnswer>;

  /** Newest first. */
  list(
    query: SatisfactionQuery,
    options: SatisfactionOptions,
  ): Promise<Page<SatisfactionAnswer>>;

  trend(
    query: { readonly customerRef: string; readonly entityRef?: string },
    options: SatisfactionOptions,
  ): Promise<SatisfactionTrend>;

  /** What the answers of the last twelve months say, by service; nothing to who may not read them. */
  recent(
    customerRef: string,
    options: SatisfactionOptions,
  ): Promise<ReadonlyMap<string, ScoresSummary>>;

  /** What the answers of the last twelve months say about a service, of all customers that the caller may see. */
  recentOfService(
    entityRef: string,
    options: SatisfactionOptions,
  ): Promise<ScoresSummary>;

  /**
   * @throws NotFoundError - where the customer has none of this id
   * @throws ConflictError - where the etag is stale
   * @throws NotAllowedError - for everybody but who entered it
   */
  correct(
    request: {
      readonly customerRef: string;
      readonly id: string;
      readonly etag: string;
      readonly answer: EnterSatisfaction;
    },
    options: SatisfactionOptions,
  ): Promise<SatisfactionAnswer>;
}
