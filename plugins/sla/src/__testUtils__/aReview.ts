import type {
  DueReview,
  Improvement,
  Review,
} from '@service-levels/backstage-plugin-sla-common';

/** A planned review with Retail Banking, as the provider sees it. */
export function aReview(changes: Partial<Review> = {}): Review {
  return {
    id: '3f0f7c3e-7d0a-4f7e-9d57-0f6a3a7f5e01',
    etag: '2',
    customerRef: 'customer:default/retail-banking',
    customerTitle: 'Retail Banking',
    state: 'planned',
    agreements: [{ id: 'agreement-1', title: 'Payments agreement' }],
    at: '2026-10-15T09:00:00Z',
    until: null,
    place: 'Room 4',
    link: null,
    participants: ['user:default/tom', 'Kim Park'],
    agenda: [],
    isAgendaShared: false,
    notes: '',
    minutes: '',
    minutesVisibility: 'internal',
    decisions: [],
    interactionId: null,
    cancelReason: null,
    createdAt: '2026-10-01T09:00:00Z',
    createdBy: 'user:default/sofia',
    changedAt: null,
    changedBy: null,
    ...changes,
  };
}

/** An agreement that was to be reviewed long ago. */
export function aDueReview(changes: Partial<DueReview> = {}): DueReview {
  return {
    agreementId: 'agreement-1',
    agreementTitle: 'Payments agreement',
    customerRef: 'customer:default/retail-banking',
    customerTitle: 'Retail Banking',
    everyMonths: 6,
    lastHeldOn: null,
    dueOn: '2020-07-01',
    isOverdue: true,
    planned: null,
    ...changes,
  };
}

/** A proposed improvement that nobody sees to yet. */
export function anImprovement(changes: Partial<Improvement> = {}): Improvement {
  return {
    id: '3f0f7c3e-7d0a-4f7e-9d57-0f6a3a7f5f01',
    etag: '1',
    customerRef: 'customer:default/retail-banking',
    customerTitle: 'Retail Banking',
    title: 'Two nodes',
    text: '',
    owner: null,
    due: null,
    state: 'proposed',
    dropReason: null,
    target: null,
    expected: null,
    expectedFigure: null,
    result: null,
    origin: null,
    visibility: 'internal',
    endedAt: null,
    createdAt: '2026-10-01T09:00:00Z',
    createdBy: 'user:default/sofia',
    changedAt: null,
    changedBy: null,
    ...changes,
  };
}
