import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Opportunity,
  Page,
  WriteOpportunity,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';

/** Who asks. */
export interface OpportunitiesOptions {
  readonly credentials: BackstageCredentials;
}

/**
 * Possible new needs of customers. For the customer's side there are none,
 * whatever the portal's policy says: its path is a NotFoundError.
 */
export interface Opportunities {
  /**
   * The same `idempotencyKey` and opportunity answer the same one.
   *
   * @throws InputError - where there is no such service
   */
  create(
    request: {
      readonly customerRef: string;
      readonly opportunity: WriteOpportunity;
      readonly idempotencyKey?: string;
    },
    options: OpportunitiesOptions,
  ): Promise<Opportunity>;

  /** Newest first. */
  list(
    query: PageRequest & { readonly customerRef: string },
    options: OpportunitiesOptions,
  ): Promise<Page<Opportunity>>;

  /**
   * @throws NotFoundError - where the customer has none of this id
   * @throws ConflictError - where the etag is stale
   */
  change(
    request: {
      readonly customerRef: string;
      readonly id: string;
      readonly etag: string;
      readonly opportunity: WriteOpportunity;
    },
    options: OpportunitiesOptions,
  ): Promise<Opportunity>;
}
