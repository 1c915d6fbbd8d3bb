import type { Contact } from '@service-levels/backstage-plugin-sla-common';

/** Somebody of Retail Banking who has no account. */
export function aContact(changes: Partial<Contact> = {}): Contact {
  return {
    id: '5b8f7c3e-7d0a-4f7e-9d57-0f6a3a7f5d01',
    customerRef: 'customer:default/retail-banking',
    name: 'Anna Berg',
    function: 'Head of payments',
    email: 'a.berg+sla@payments.example.org',
    phone: '+49 (30) 1234-56',
    language: 'de',
    receivesAnnouncements: true,
    receivesReports: false,
    state: 'active',
    createdAt: '2026-11-03T09:00:00Z',
    createdBy: 'user:default/sofia',
    changedAt: null,
    changedBy: null,
    etag: '3',
    ...changes,
  };
}
