import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CreateCustomer,
  Customer,
  CustomerSort,
  CustomerDeclaration,
  CustomerDetails,
  KeptCustomer,
  ListedCustomer,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';

/** Who asks, and what of it all they may see; without a scope, everything. */
export interface CustomersOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<CustomerFilter>;
  /** Whose dialogue they may read; without it, everybody's. */
  readonly dialogueScope?: Scope<CustomerFilter>;
}

/** Which customers are listed. */
export interface CustomersQuery extends PageRequest {
  /** Customers that own or use this entity. */
  readonly entityRef?: string;
  /** Part of the title or the name. */
  readonly search?: string;
  readonly type?: Customer['type'];
  readonly state?: Customer['state'];
  /** Only customers that the caller, or a group of theirs, looks after. */
  readonly mine?: boolean;
  /** Only those at risk, see `CustomerRisk`. */
  readonly atRisk?: boolean;
  /** Only those with a complaint that is not closed and that the caller may see. */
  readonly complaintOpen?: boolean;
  /** Only those without a contact in so many weeks, see `CustomerAttention`. */
  readonly noContactForWeeks?: number;
  readonly sort?: CustomerSort;
}

/** Who defines requirements and answers for the outcome. */
export interface Customers {
  /**
   * What wants attention is told to the provider's side alone: to a caller on a
   * customer's side it is null there, whatever the policy says, and neither
   * narrows nor sorts the list, but for complaints that are shared.
   */
  list(
    query: CustomersQuery,
    options: CustomersOptions,
  ): Promise<Page<ListedCustomer>>;

  /** @throws NotFoundError - also for one that the caller may not see */
  get(ref: string, options: CustomersOptions): Promise<CustomerDetails>;

  /** What the portal keeps of the customers that the caller may change, by ref. */
  listKept(
    query: PageRequest,
    options: CustomersOptions,
  ): Promise<Page<KeptCustomer>>;

  /** @throws ConflictError - where a customer of that name is there already */
  create(
    request: {
      readonly customer: CreateCustomer;
      readonly idempotencyKey?: string;
    },
    options: CustomersOptions,
  ): Promise<CustomerDetails>;

  /** @throws ConflictError - where it was changed meanwhile, or YAML declares it */
  change(
    request: {
      readonly ref: string;
      readonly etag: string;
      readonly declaration: CustomerDeclaration;
    },
    options: CustomersOptions,
  ): Promise<CustomerDetails>;

  /** Takes it out of the catalog and of lists; what hangs on it stays. */
  archive(ref: string, options: CustomersOptions): Promise<CustomerDetails>;

  restore(ref: string, options: CustomersOptions): Promise<CustomerDetails>;
}
