import { NotFoundError } from '@backstage/errors';
import type {
  Customer,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import { toPage, type PageRequest } from '../paging/page';
import type { Customers, CustomersOptions } from './Customers';
import type { CustomersStore } from './CustomersStore';

/** Customers from the projection. */
export class DefaultCustomers implements Customers {
  readonly #store: CustomersStore;

  private constructor(store: CustomersStore) {
    this.#store = store;
  }

  static create(options: { store: CustomersStore }): DefaultCustomers {
    return new DefaultCustomers(options.store);
  }

  async list(
    query: PageRequest & { entityRef?: string },
    options: CustomersOptions,
  ): Promise<Page<Customer>> {
    const scope = options.scope ?? { kind: 'all' };
    const found = await this.#store.list({
      ...query,
      scope,
      limit: query.limit + 1,
    });
    return toPage(found, query.limit, customer => [customer.ref]);
  }

  async get(ref: string, options: CustomersOptions): Promise<Customer> {
    const customer = await this.#store.get(
      ref,
      options.scope ?? { kind: 'all' },
    );
    if (customer === undefined) {
      throw new NotFoundError(`There is no customer ${ref}`);
    }
    return customer;
  }
}
