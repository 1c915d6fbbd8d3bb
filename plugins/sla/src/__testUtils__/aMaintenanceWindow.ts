import type { MaintenanceWindow } from '@service-levels/backstage-plugin-sla-common';

/** Four hours on Payments, of which an agreement excludes three. */
export function aMaintenanceWindow(
  changes: Partial<MaintenanceWindow> = {},
): MaintenanceWindow {
  return {
    id: 'window-1',
    etag: '1',
    entityRef: 'system:default/payments',
    title: 'Database upgrade',
    text: 'Payments pause for the upgrade',
    schedule: { from: '2026-12-06T01:00:00Z', to: '2026-12-06T05:00:00Z' },
    announcedAt: '2026-11-01T08:00:00Z',
    evidence: null,
    state: 'declared',
    declaredAt: '2026-11-01T08:00:00Z',
    declaredBy: 'user:default/erik',
    changedAt: null,
    changedBy: null,
    cancelledAt: null,
    cancelledBy: null,
    occurrences: [
      {
        from: '2026-12-06T01:00:00Z',
        to: '2026-12-06T05:00:00Z',
        state: 'coming',
        agreements: [
          {
            agreementId: 'agreement-1',
            agreementTitle: 'Payments for Retail Banking',
            agreementVersion: 3,
            excludedSeconds: 3 * 3600,
            notExcluded: [
              {
                from: '2026-12-06T04:00:00Z',
                to: '2026-12-06T05:00:00Z',
                reason: 'over-hours-of-month',
              },
            ],
          },
        ],
      },
    ],
    ...changes,
  };
}
