import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { EventsCustomersChanged } from '../effects/CustomersChanged';
import { NotifiedHandover } from '../effects/HandoverTold';
import { AuthorizedHandingOver } from '../handover/AuthorizedHandingOver';
import { DefaultHandingOver } from '../handover/DefaultHandingOver';
import type { HandingOver } from '../handover/HandingOver';
import { CustomerAccess } from '../permissions/CustomerAccess';
import type { Composing } from './Composing';

interface Options extends Composing {
  readonly events: EventsService;
  readonly logger: LoggerService;
  readonly notifications: NotificationService;
}

/** Builds what moves somebody's customers into another's hands. */
export function composeHandover(options: Options): HandingOver {
  const { stores, access } = options;
  return AuthorizedHandingOver.create({
    handingOver: DefaultHandingOver.create({
      ...options,
      ...stores,
      store: stores.handover,
      callers: access,
      changed: EventsCustomersChanged.create(options),
      told: NotifiedHandover.create(options),
    }),
    customerAccess: CustomerAccess.create({
      access,
      customers: stores.customers,
    }),
  });
}
