import type {
  Customer,
  CustomerSort,
  OwnershipConflict,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { StoredAttention } from '../attention/StoredAttention';
import type { Judging } from '../attention/toAttention';
import type { Scope } from '../permissions/Scope';

/** Who acts for a customer, and who of the provider looks after it; deputies included. */
export interface CustomerPeople {
  readonly representatives: readonly string[];
  readonly relationshipManagers: readonly string[];
  readonly serviceLevelManagers: readonly string[];
}

/** A customer as it is declared, in the catalog or in the portal. */
export interface ProjectedCustomer
  extends Omit<Customer, 'relationshipManager' | 'serviceLevelManager'> {
  /** The manager first, then deputies. */
  readonly relationshipManagers: readonly string[];
  /** The manager first, then deputies. */
  readonly serviceLevelManagers: readonly string[];
  /** Days after which somebody ought to have been in touch. */
  readonly contactCadenceDays: number | null;
}

/** Of which customers it is told what of them wants attention; of no other it narrows or sorts a list. */
export interface Told {
  /** Customers whose dialogue the caller may read. */
  readonly scope: Scope<CustomerFilter>;
  /** Customers on whose side the caller is: of these nothing is told. */
  readonly except: readonly string[];
}

/** A customer of a list. */
export interface CustomerInList {
  readonly customer: Customer;
  /** Null where it is not told. */
  readonly attention: StoredAttention | null;
  readonly contactCadenceDays: number | null;
  /** Where it stands in the order of the list. */
  readonly keys: readonly string[];
}

/** Which customers are listed, and in which order. */
export interface CustomersFilter {
  readonly scope: Scope<CustomerFilter>;
  readonly told: Told;
  /** Customers that own or use this entity. */
  readonly entityRef?: string;
  /** Part of the title or the name, whatever its case. */
  readonly search?: string;
  readonly type?: Customer['type'];
  /** Customers that one of these looks after. */
  readonly managedBy?: readonly string[];
  /** All but archived ones, unless asked for. */
  readonly states?: readonly Customer['state'][];
  /** Only those at risk by this. */
  readonly atRiskBy?: Judging;
  readonly complaintOpen?: boolean;
  /** Only those without a contact from this instant (epoch seconds) on. */
  readonly noContactSince?: number;
  /** By ref, unless another is named. */
  readonly sort?: CustomerSort;
  /** Keys of the last one of the page before. */
  readonly after?: readonly string[];
  readonly limit: number;
}

/** The projection of all customers. */
export interface CustomersStore {
  /**
   * Makes the projection what the catalog has now and the portal keeps. A
   * customer that left both is marked `undeclared` and stays, since agreements
   * name it.
   */
  replaceProjection(
    customers: readonly ProjectedCustomer[],
    now: number,
  ): Promise<void>;

  get(ref: string, scope: Scope<CustomerFilter>): Promise<Customer | undefined>;

  list(query: CustomersFilter): Promise<readonly CustomerInList[]>;

  /**
   * Entities that this customer and another that the caller may see both claim
   * to own.
   */
  conflictsOf(
    customerRef: string,
    scope: Scope<CustomerFilter>,
  ): Promise<readonly OwnershipConflict[]>;

  people(customerRef: string): Promise<CustomerPeople>;

  /** Those of the refs that the scope has. */
  readable(
    refs: readonly string[],
    scope: Scope<CustomerFilter>,
  ): Promise<ReadonlySet<string>>;

  /** Whether anybody acts for a customer. */
  hasRepresentatives(): Promise<boolean>;

  /** Groups that provide something to the customer by an agreement. */
  providersOf(customerRef: string): Promise<readonly string[]>;

  /** Those of the refs that the projection does not have. */
  unknown(refs: readonly string[]): Promise<readonly string[]>;

  /** Whether a customer is another one, or part of it at any depth. */
  isWithin(ref: string, otherRef: string): Promise<boolean>;

  /**
   * The customers whose facts concern an agreement: its customer and those it
   * covers, everything that these are part of, and their members.
   */
  concernedBy(
    customerRef: string,
    covers: readonly string[],
  ): Promise<ReadonlySet<string>>;
}
