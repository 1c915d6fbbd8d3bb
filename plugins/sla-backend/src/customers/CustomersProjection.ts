import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  CUSTOMER_KIND,
  isCustomerEntity,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore, ProjectedCustomer } from './CustomersStore';
import { toProjectedCustomer } from './projectedCustomers';

interface Options {
  readonly auth: AuthService;
  readonly catalog: CatalogService;
  readonly store: Pick<CustomersStore, 'replaceProjection'>;
  readonly now?: () => number;
}

/**
 * Keeps the table of customers what the catalog says. It never writes back,
 * and an error leaves the table as it was.
 */
export class CustomersProjection {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): CustomersProjection {
    return new CustomersProjection(options);
  }

  /** Reads all customers of the catalog and stores them. */
  async refresh(): Promise<void> {
    const {
      auth,
      catalog,
      store,
      now = () => Math.floor(Date.now() / 1000),
    } = this.#options;
    const credentials = await auth.getOwnServiceCredentials();
    const customers: ProjectedCustomer[] = [];
    const pages = catalog.streamEntities(
      { filter: { kind: CUSTOMER_KIND } },
      { credentials },
    );
    for await (const page of pages) {
      customers.push(...page.filter(isCustomerEntity).map(toProjectedCustomer));
    }
    await store.replaceProjection(customers, now());
  }
}
