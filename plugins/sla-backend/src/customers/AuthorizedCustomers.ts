import {
  slaCustomerCreatePermission,
  slaCustomerReadPermission,
  slaCustomerUpdatePermission,
  slaDialogueReadPermission,
  type CreateCustomer,
  type CustomerDeclaration,
  type CustomerDetails,
  type KeptCustomer,
  type ListedCustomer,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';
import type { Access } from '../permissions/Access';
import type { CustomerAccess } from '../permissions/CustomerAccess';
import type { Customers, CustomersOptions, CustomersQuery } from './Customers';

interface Options {
  readonly customers: Customers;
  readonly access: Access;
  readonly customerAccess: CustomerAccess;
}

/** Shows and changes the customers that the caller may; the same interface as what it wraps. */
export class AuthorizedCustomers implements Customers {
  readonly #customers: Customers;
  readonly #access: Access;
  readonly #customerAccess: CustomerAccess;

  private constructor(options: Options) {
    this.#customers = options.customers;
    this.#access = options.access;
    this.#customerAccess = options.customerAccess;
  }

  static create(options: Options): AuthorizedCustomers {
    return new AuthorizedCustomers(options);
  }

  async list(
    query: CustomersQuery,
    options: CustomersOptions,
  ): Promise<Page<ListedCustomer>> {
    const dialogueScope = await this.#access.customerScope(
      options.credentials,
      slaDialogueReadPermission,
    );
    const readable = await this.#readable(options);
    return await this.#customers.list(query, { ...readable, dialogueScope });
  }

  async get(ref: string, options: CustomersOptions): Promise<CustomerDetails> {
    return await this.#customers.get(ref, await this.#readable(options));
  }

  async listKept(
    query: PageRequest,
    options: CustomersOptions,
  ): Promise<Page<KeptCustomer>> {
    const scope = await this.#access.customerScope(
      options.credentials,
      slaCustomerUpdatePermission,
    );
    return await this.#customers.listKept(query, { ...options, scope });
  }

  async create(
    request: { customer: CreateCustomer; idempotencyKey?: string },
    options: CustomersOptions,
  ): Promise<CustomerDetails> {
    await this.#access.require(
      options.credentials,
      slaCustomerCreatePermission,
    );
    return await this.#customers.create(request, options);
  }

  async change(
    request: { ref: string; etag: string; declaration: CustomerDeclaration },
    options: CustomersOptions,
  ): Promise<CustomerDetails> {
    const readable = await this.#requireMayChange(request.ref, options);
    return await this.#customers.change(request, readable);
  }

  async archive(
    ref: string,
    options: CustomersOptions,
  ): Promise<CustomerDetails> {
    const readable = await this.#requireMayChange(ref, options);
    return await this.#customers.archive(ref, readable);
  }

  async restore(
    ref: string,
    options: CustomersOptions,
  ): Promise<CustomerDetails> {
    const readable = await this.#requireMayChange(ref, options);
    return await this.#customers.restore(ref, readable);
  }

  async #requireMayChange(
    customerRef: string,
    options: CustomersOptions,
  ): Promise<CustomersOptions> {
    const { credentials } = options;
    const request = { customerRef, credentials };
    await this.#customerAccess.requireVisible(
      request,
      slaCustomerReadPermission,
    );
    await this.#customerAccess.require(request, slaCustomerUpdatePermission);
    return await this.#readable(options);
  }

  async #readable(options: CustomersOptions): Promise<CustomersOptions> {
    const scope = await this.#access.customerScope(
      options.credentials,
      slaCustomerReadPermission,
    );
    return { ...options, scope };
  }
}
