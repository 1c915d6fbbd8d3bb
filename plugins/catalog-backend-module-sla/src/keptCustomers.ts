import {
  toCustomerEntity,
  type KeptCustomer,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { SLA_CUSTOMERS_TOPIC } from '@service-levels/backstage-plugin-sla-node';
import type { KeptEntities } from './KeptEntitiesProvider';

/** Customers that the portal keeps, as entities of kind Customer. */
export function keptCustomers(
  sla: Pick<SlaApi, 'getKeptCustomers'>,
): KeptEntities<KeptCustomer> {
  return {
    name: 'sla-kept-customers',
    what: 'Customers',
    topic: SLA_CUSTOMERS_TOPIC,
    read: async (query, options) => await sla.getKeptCustomers(query, options),
    toEntity: (kept, date) => toCustomerEntity(kept.ref, kept, date),
  };
}
