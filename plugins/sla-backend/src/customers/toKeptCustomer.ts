import {
  formatInstant,
  type KeptCustomer,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredCustomer } from './KeptCustomersStore';

/** What the portal keeps of a customer, as it is answered. */
export function toKeptCustomer(stored: StoredCustomer): KeptCustomer {
  return {
    ref: stored.ref,
    state: stored.archivedAt === null ? 'kept' : 'archived',
    ...stored.declaration,
    createdAt: formatInstant(stored.createdAt),
    createdBy: stored.createdBy,
    changedAt: formatInstant(stored.changedAt),
    changedBy: stored.changedBy,
  };
}
