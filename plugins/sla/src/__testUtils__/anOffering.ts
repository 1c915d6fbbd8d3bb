import type { Offering } from '@service-levels/backstage-plugin-sla-common';

/** Payments as gold: around the clock, one target with credits. */
export function anOffering(changes: Partial<Offering> = {}): Offering {
  return {
    name: 'payments-gold',
    state: 'kept',
    title: 'Payments, gold',
    level: 'gold',
    description: null,
    service: { title: 'Payments' },
    timeZone: 'Europe/Berlin',
    calendar: { hours: '24x7', holidays: [], exceptions: [] },
    followCalendar: undefined,
    credits: { amount: 100_000, currency: 'EUR', per: 'month', capPercent: 20 },
    targets: [
      {
        name: 'Availability',
        indicator: 'availability',
        objective: {
          kind: 'availability',
          atLeast: 99.9,
          degradedWeight: 0.5,
          minimumOutageSeconds: 60,
        },
        period: 'month',
        calendar: null,
        noData: 'exclude',
        coverageFloor: 90,
        warnAtBudgetConsumed: 75,
        commitment: undefined,
        credits: [{ from: 0, below: 99.9, percent: 10 }],
      },
    ],
    etag: '4',
    createdAt: '2026-11-01T00:00:00Z',
    createdBy: 'user:default/markus',
    changedAt: '2026-11-01T00:00:00Z',
    changedBy: 'user:default/markus',
    ...changes,
  };
}
