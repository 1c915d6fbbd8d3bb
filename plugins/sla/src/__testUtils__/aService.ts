import type { KeptService } from '@service-levels/backstage-plugin-sla-common';

/** The service desk, kept in the portal. */
export function aService(changes: Partial<KeptService> = {}): KeptService {
  return {
    ref: 'system:default/service-desk',
    state: 'kept',
    home: 'portal',
    title: 'Service desk',
    description: null,
    owner: 'group:default/team-payments',
    domain: null,
    etag: '4',
    createdAt: '2026-11-01T00:00:00Z',
    createdBy: 'user:default/markus',
    changedAt: '2026-11-01T00:00:00Z',
    changedBy: 'user:default/markus',
    ...changes,
  };
}
