import type { Credit } from '@service-levels/backstage-plugin-sla-common';

/** A credit that is proposed for Payments in October. */
export function aCredit(changes: Partial<Credit> = {}): Credit {
  return {
    id: 'credit-1',
    etag: '1',
    agreementId: 'agreement-1',
    agreementTitle: 'Payments for Retail Banking',
    agreementVersion: 3,
    customerRef: 'customer:default/retail-banking',
    targetId: 'target-1',
    targetName: 'Availability',
    period: {
      label: '2026-10',
      from: '2026-09-30T22:00:00Z',
      to: '2026-10-31T23:00:00Z',
      timeZone: 'Europe/Berlin',
      days: 31,
      daysOfPeriod: 31,
    },
    attained: { good: 2_665_199.5, total: 2_682_000 },
    attainedPercent: '99.373',
    band: { from: 99, below: 99.9, percent: 5 },
    currency: 'EUR',
    fee: 1_000_000,
    uncapped: 50_000,
    amount: 50_000,
    state: 'proposed',
    proposedAt: '2026-11-01T00:10:00Z',
    decision: null,
    settlement: null,
    now: null,
    ...changes,
  };
}
