import type { Interaction } from '@service-levels/backstage-plugin-sla-common';

/** A meeting with Retail Banking that the relationship manager recorded. */
export function anInteraction(changes: Partial<Interaction> = {}): Interaction {
  return {
    id: 'interaction-1',
    etag: '3',
    customerRef: 'customer:default/retail-banking',
    customerTitle: 'Retail Banking',
    kind: 'meeting',
    at: '2026-11-02T08:00:00Z',
    until: '2026-11-02T09:00:00Z',
    place: 'Room 4',
    title: 'Review of October',
    text: 'All **green**',
    participants: ['user:default/tom', 'Kim Park, Acme'],
    entities: ['system:default/payments'],
    links: [{ title: 'Slides', url: 'https://example.org/slides' }],
    visibility: 'internal',
    writtenBy: 'provider',
    complaint: null,
    steps: [],
    createdAt: '2026-11-02T10:00:00Z',
    createdBy: 'user:default/sofia',
    changedAt: null,
    changedBy: null,
    ...changes,
  };
}

/** A complaint of the customer's side that is open. */
export function aComplaint(changes: Partial<Interaction> = {}): Interaction {
  return anInteraction({
    id: 'interaction-2',
    kind: 'complaint',
    title: 'Payments is slow',
    text: '',
    until: null,
    place: null,
    participants: [],
    links: [],
    visibility: 'shared',
    writtenBy: 'customer',
    createdBy: 'user:default/tom',
    complaint: {
      state: 'open',
      owner: 'user:default/sofia',
      due: '2026-11-09',
      answer: null,
      closedAt: null,
      closedBy: null,
      escalatedAt: null,
    },
    ...changes,
  });
}
