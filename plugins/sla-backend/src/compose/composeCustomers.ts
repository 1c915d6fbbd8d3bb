import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import { AuthorizedCustomers } from '../customers/AuthorizedCustomers';
import type { Customers } from '../customers/Customers';
import { DefaultCustomers } from '../customers/DefaultCustomers';
import { EventsCustomersChanged } from '../effects/CustomersChanged';
import { CustomerAccess } from '../permissions/CustomerAccess';
import type { Composing } from './Composing';

interface Options extends Composing {
  readonly events: EventsService;
  readonly logger: LoggerService;
  /** The mean score below which somebody is not satisfied. */
  readonly threshold: number;
}

/** Builds what knows the customers, and keeps those of the portal. */
export function composeCustomers(options: Options): Customers {
  const { stores, access } = options;
  return AuthorizedCustomers.create({
    customers: DefaultCustomers.create({
      ...options,
      store: stores.customers,
      kept: stores.keptCustomers,
      attention: stores.attention,
      callers: access,
      changed: EventsCustomersChanged.create(options),
    }),
    access,
    customerAccess: CustomerAccess.create({
      access,
      customers: stores.customers,
    }),
  });
}
