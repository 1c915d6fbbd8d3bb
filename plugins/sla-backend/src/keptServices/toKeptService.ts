import {
  formatInstant,
  type KeptService,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredService } from './KeptServicesStore';

/** A service as it is answered. */
export function toKeptService(
  stored: StoredService,
  home: KeptService['home'],
): KeptService {
  return {
    ref: stored.ref,
    state: stored.archivedAt === null ? 'kept' : 'archived',
    home,
    ...stored.declaration,
    etag: String(stored.revision),
    createdAt: formatInstant(stored.createdAt),
    createdBy: stored.createdBy,
    changedAt: formatInstant(stored.changedAt),
    changedBy: stored.changedBy,
  };
}
