import type {
  Contact,
  CreateCustomerInput,
  Customer,
  CustomerDeclarationInput,
  CustomerDetails,
  CustomerSort,
  KeptCustomer,
  ListedCustomer,
  Opportunity,
  Page,
  RemovedContact,
  WriteContactInput,
  WriteOpportunityInput,
} from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** @public */
export interface CustomersQuery extends ListQuery {
  /** Customers that own or use this entity. */
  readonly entityRef?: string;
  /** Part of the title or the name. */
  readonly search?: string;
  readonly type?: Customer['type'];
  /** All but archived ones, unless one is named. */
  readonly state?: Customer['state'];
  /** Only those that the caller, or a group of theirs, looks after. */
  readonly mine?: boolean;
  /** Only those at risk, see `CustomerRisk`; none of those on whose side the caller is. */
  readonly atRisk?: boolean;
  /** Only those with a complaint that is not closed, and that the caller may see. */
  readonly complaintOpen?: boolean;
  /**
   * Only those without a contact in the last so many weeks of 7 × 24 hours, see
   * `CustomerAttention`; none of those on whose side the caller is.
   */
  readonly noContactForWeeks?: number;
  /** By ref, unless another is named. */
  readonly sort?: CustomerSort;
}

/** Customers, their contacts and opportunities, as the client offers them. @public */
export interface CustomersApi {
  getCustomers(
    query: CustomersQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<ListedCustomer>>;

  getCustomer(
    ref: string,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails>;

  /** What the portal keeps of the customers that the caller may change. */
  getKeptCustomers(
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<KeptCustomer>>;

  /** Keeps a new customer in the portal. */
  createCustomer(
    customer: CreateCustomerInput,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails>;

  changeCustomer(
    ref: string,
    etag: string,
    declaration: CustomerDeclarationInput,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails>;

  archiveCustomer(
    ref: string,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails>;

  restoreCustomer(
    ref: string,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails>;

  getContacts(
    customerRef: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Contact>>;

  createContact(
    customerRef: string,
    contact: WriteContactInput,
    options?: SlaRequestOptions,
  ): Promise<Contact>;

  changeContact(
    customerRef: string,
    change: {
      readonly id: string;
      readonly etag: string;
      readonly contact: WriteContactInput;
    },
    options?: SlaRequestOptions,
  ): Promise<Contact>;

  removeContact(
    customerRef: string,
    contact: { readonly id: string; readonly etag: string },
    options?: SlaRequestOptions,
  ): Promise<RemovedContact>;

  getOpportunities(
    customerRef: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Opportunity>>;

  createOpportunity(
    customerRef: string,
    opportunity: WriteOpportunityInput,
    options?: SlaRequestOptions,
  ): Promise<Opportunity>;

  changeOpportunity(
    customerRef: string,
    change: {
      readonly id: string;
      readonly etag: string;
      readonly opportunity: WriteOpportunityInput;
    },
    options?: SlaRequestOptions,
  ): Promise<Opportunity>;
}
