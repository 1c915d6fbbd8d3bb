import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  Customer,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';

/** Who asks, and what of it all they may see; without a scope, everything. */
export interface CustomersOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<CustomerFilter>;
}

/** Who defines requirements and answers for the outcome. */
export interface Customers {
  list(
    query: PageRequest & { readonly entityRef?: string },
    options: CustomersOptions,
  ): Promise<Page<Customer>>;

  /** @throws NotFoundError - also for one that the caller may not see */
  get(ref: string, options: CustomersOptions): Promise<Customer>;
}
