import type { Customer } from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { Scope } from '../permissions/Scope';

/** Who acts for a customer, and who of the provider looks after it; deputies included. */
export interface CustomerPeople {
  readonly representatives: readonly string[];
  readonly relationshipManagers: readonly string[];
  readonly serviceLevelManagers: readonly string[];
}

/** A customer as the catalog declares it. */
export interface ProjectedCustomer
  extends Omit<
    Customer,
    'state' | 'relationshipManager' | 'serviceLevelManager'
  > {
  /** The manager first, then deputies. */
  readonly relationshipManagers: readonly string[];
  /** The manager first, then deputies. */
  readonly serviceLevelManagers: readonly string[];
}

/** The projection of all customers. */
export interface CustomersStore {
  /**
   * Makes the projection what the catalog has now. A customer that left the
   * catalog is marked `undeclared` and kept, since agreements name it.
   */
  replaceProjection(
    customers: readonly ProjectedCustomer[],
    now: number,
  ): Promise<void>;

  get(ref: string, scope: Scope<CustomerFilter>): Promise<Customer | undefined>;

  /** In the order of refs. */
  list(query: {
    readonly scope: Scope<CustomerFilter>;
    /** Customers that own or use this entity. */
    readonly entityRef?: string;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly Customer[]>;

  people(customerRef: string): Promise<CustomerPeople>;

  /** Whether anybody acts for a customer. */
  hasRepresentatives(): Promise<boolean>;

  /** Groups that provide something to the customer by an agreement. */
  providersOf(customerRef: string): Promise<readonly string[]>;

  /** Those of the refs that the projection does not have. */
  unknown(refs: readonly string[]): Promise<readonly string[]>;

  /**
   * The customers whose facts concern an agreement: its customer and those it
   * covers, everything that these are part of, and their members.
   */
  concernedBy(
    customerRef: string,
    covers: readonly string[],
  ): Promise<ReadonlySet<string>>;
}
