import type { Action } from '@service-levels/backstage-plugin-sla-common';

/** Something that the payments team has promised Retail Banking. */
export function anAction(changes: Partial<Action> = {}): Action {
  return {
    id: 'action-1',
    etag: '2',
    customerRef: 'customer:default/retail-banking',
    customerTitle: 'Retail Banking',
    title: 'More memory',
    text: '',
    owner: 'group:default/team-payments',
    due: '2026-11-09',
    state: 'open',
    ended: null,
    visibility: 'internal',
    origin: { interactionId: null },
    createdAt: '2026-11-02T10:00:00Z',
    createdBy: 'user:default/sofia',
    changedAt: null,
    changedBy: null,
    ...changes,
  };
}
