import type {
  Announcement,
  AnnouncementRecipient,
  CustomerAnnouncement,
} from '@service-levels/backstage-plugin-sla-common';

/** What Retail Banking was told of an upgrade, and nobody opened yet. */
export function aToldAnnouncement(
  changes: Partial<CustomerAnnouncement> = {},
): CustomerAnnouncement {
  return {
    id: 'announcement-1',
    customerRef: 'customer:default/retail-banking',
    kind: 'planned-maintenance',
    title: 'Database upgrade',
    text: 'Payments **pause**.',
    entities: ['system:default/payments'],
    from: '2026-12-06T01:00:00Z',
    to: '2026-12-06T05:00:00Z',
    toldAt: '2026-11-27T08:00:00Z',
    readAt: null,
    withdrawn: null,
    isReplacement: false,
    isReplaced: false,
    objections: [],
    ...changes,
  };
}

/** Retail Banking, which is to be told because it owns Payments. */
export function aRecipient(
  changes: Partial<AnnouncementRecipient> = {},
): AnnouncementRecipient {
  return {
    customerRef: 'customer:default/retail-banking',
    customerTitle: 'Retail Banking',
    state: 'planned',
    concerns: [
      {
        kind: 'owns',
        entityRef: 'system:default/payments',
        agreementId: null,
      },
    ],
    notices: [
      {
        agreementId: 'agreement-1',
        agreementTitle: 'Payments for Retail Banking',
        hours: 48,
        isKept: true,
      },
    ],
    reason: null,
    proofs: [],
    withdrawal: null,
    readAt: null,
    readBy: null,
    objections: [],
    ...changes,
  };
}

/** A draft about an upgrade, for Retail Banking. */
export function anAnnouncement(
  changes: Partial<Announcement> = {},
): Announcement {
  return {
    id: 'announcement-1',
    etag: '3',
    state: 'draft',
    kind: 'planned-maintenance',
    title: 'Database upgrade',
    text: 'Payments **pause**.',
    entities: ['system:default/payments'],
    from: '2026-12-06T01:00:00Z',
    to: '2026-12-06T05:00:00Z',
    maintenanceWindow: null,
    createdAt: '2026-11-26T08:00:00Z',
    createdBy: 'user:default/markus',
    sentAt: null,
    withdrawn: null,
    replaces: null,
    replacedBy: null,
    customers: [aRecipient()],
    ...changes,
  };
}
