import {
  formatInstant,
  type Offering,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredOffering } from './OfferingsStore';

/** An offering as it is answered. */
export function toOffering(stored: StoredOffering): Offering {
  return {
    name: stored.name,
    state: stored.archivedAt === null ? 'kept' : 'archived',
    ...stored.declaration,
    etag: String(stored.revision),
    createdAt: formatInstant(stored.createdAt),
    createdBy: stored.createdBy,
    changedAt: formatInstant(stored.changedAt),
    changedBy: stored.changedBy,
  };
}
