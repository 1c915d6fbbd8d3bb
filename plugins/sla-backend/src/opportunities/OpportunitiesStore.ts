import type {
  Opportunity,
  WriteOpportunity,
} from '@service-levels/backstage-plugin-sla-common';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Numbered } from '../paging/page';

/** Which opportunity is meant. */
export interface OpportunityKey {
  readonly customerRef: string;
  readonly id: string;
}

/** Where opportunities are kept. */
export interface OpportunitiesStore {
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /** Stores a new one, or answers the id of the one that the key stands for. */
  insert(
    opportunity: OpportunityKey & {
      readonly opportunity: WriteOpportunity;
      /** Epoch seconds. */
      readonly at: number;
      readonly by: string;
      readonly idempotencyKey?: IdempotencyKey;
    },
  ): Promise<string>;

  get(key: OpportunityKey): Promise<Opportunity | undefined>;

  /** Newest first. */
  list(query: {
    readonly customerRef: string;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly Numbered<Opportunity>[]>;

  /** Writes one anew; answers false where it is not of that revision any more. */
  update(change: {
    readonly id: string;
    readonly etag: string;
    readonly opportunity: WriteOpportunity;
    /** Epoch seconds. */
    readonly at: number;
    readonly by: string;
  }): Promise<boolean>;
}
