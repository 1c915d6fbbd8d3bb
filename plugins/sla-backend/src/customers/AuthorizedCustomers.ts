import {
  slaCustomerReadPermission,
  type Customer,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';
import type { Access } from '../permissions/Access';
import type { Customers, CustomersOptions } from './Customers';

/** Shows the customers that the caller may read; the same interface as what it wraps. */
export class AuthorizedCustomers implements Customers {
  readonly #customers: Customers;
  readonly #access: Access;

  private constructor(options: { customers: Customers; access: Access }) {
    this.#customers = options.customers;
    this.#access = options.access;
  }

  static create(options: {
    customers: Customers;
    access: Access;
  }): AuthorizedCustomers {
    return new AuthorizedCustomers(options);
  }

  async list(
    query: PageRequest & { entityRef?: string },
    options: CustomersOptions,
  ): Promise<Page<Customer>> {
    return await this.#customers.list(query, await this.#readable(options));
  }

  async get(ref: string, options: CustomersOptions): Promise<Customer> {
    return await this.#customers.get(ref, await this.#readable(options));
  }

  async #readable(options: CustomersOptions): Promise<CustomersOptions> {
    const scope = await this.#access.customerScope(
      options.credentials,
      slaCustomerReadPermission,
    );
    return { ...options, scope };
  }
}
