import type { Agreement } from '@service-levels/backstage-plugin-sla-common';

/** An agreement on Payments with one monthly target, signed by both sides. */
export function anAgreement(changes: Partial<Agreement> = {}): Agreement {
  return {
    id: 'agreement-1',
    etag: 'etag-1',
    type: 'sla',
    title: 'Payments for Retail Banking',
    provider: 'group:default/team-payments',
    customer: 'customer:default/retail-banking',
    covers: [],
    entities: ['system:default/payments'],
    timeZone: 'Europe/Berlin',
    calendar: {
      hours: [
        {
          days: ['mon', 'tue', 'wed', 'thu', 'fri'],
          from: '07:00',
          to: '20:00',
        },
      ],
      holidays: [],
      exceptions: [],
    },
    effectiveFrom: '2026-01-01',
    effectiveTo: '2026-12-31',
    state: 'active',
    version: 3,
    nextVersion: null,
    hash: 'hash-of-version-3',
    retroactive: false,
    targets: [
      {
        id: 'target-1',
        name: 'Availability',
        indicator: 'system:default/payments/availability',
        objective: {
          kind: 'availability',
          atLeast: 99.9,
          degradedWeight: 0,
          minimumOutageSeconds: 0,
        },
        period: 'month',
        calendar: null,
        noData: 'exclude',
        coverageFloor: 90,
        warnAtBudgetConsumed: 75,
      },
    ],
    signatures: (['provider', 'customer'] as const).map(party => ({
      id: `signature-of-${party}`,
      party,
      signedBy: `user:default/${party}`,
      principal: 'user',
      signedAt: '2025-12-01T09:00:00Z',
      hash: 'hash-of-version-3',
      evidence: null,
      entered: null,
    })),
    signing: {
      provider: { required: 1, given: 1 },
      customer: { required: 1, given: 1 },
    },
    offeredAt: '2025-12-01T08:00:00Z',
    closed: null,
    approval: null,
    endsOn: '2026-12-31',
    noticeBy: null,
    continuedSince: null,
    termination: null,
    continuation: null,
    ...changes,
  };
}
