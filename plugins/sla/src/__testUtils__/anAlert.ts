import {
  DEFAULT_ALERTING,
  type Alert,
  type Alerting,
} from '@service-levels/backstage-plugin-sla-common';

/** Half of the allowed downtime of payments is used; a test changes what it is about. */
export function anAlert(changes: Partial<Alert> = {}): Alert {
  return {
    id: 'alert-1',
    agreementId: 'agreement-1',
    agreementTitle: 'Payments for Retail Banking',
    targetId: 'target-1',
    targetName: 'Availability',
    entityRef: 'system:default/payments',
    period: '2026-11',
    kind: 'budget',
    level: 50,
    state: 'open',
    raisedAt: '2026-11-11T12:00:00Z',
    recoveredAt: null,
    ...changes,
  };
}

/** How one is alerted about an agreement, by default. */
export function anAlerting(changes: Partial<Alerting> = {}): Alerting {
  return {
    ...DEFAULT_ALERTING,
    agreementId: 'agreement-1',
    etag: '0',
    isDefault: true,
    tellRelationshipManager: false,
    targets: [],
    ...changes,
  };
}
