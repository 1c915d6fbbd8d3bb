import type { Attainment } from '@service-levels/backstage-plugin-sla-common';

/** What was achieved for Payments in November 2026, a running month, at risk. */
export function aFigure(changes: Partial<Attainment> = {}): Attainment {
  return {
    targetId: 'target-1',
    targetName: 'Availability',
    agreementId: 'agreement-1',
    agreementType: 'sla',
    agreementTitle: 'Payments for Retail Banking',
    agreementVersion: 3,
    customerRef: 'customer:default/retail-banking',
    entityRef: 'system:default/payments',
    indicator: 'system:default/payments/availability',
    objective: {
      kind: 'availability',
      atLeast: 99.9,
      degradedWeight: 0,
      minimumOutageSeconds: 0,
    },
    period: {
      label: '2026-11',
      from: '2026-10-31T23:00:00Z',
      to: '2026-11-30T23:00:00Z',
      timeZone: 'Europe/Berlin',
      state: 'open',
      contractual: true,
    },
    status: 'at-risk',
    nearMiss: false,
    attained: { good: 748_918, total: 749_800 },
    attainedPercent: '99.882',
    ifNothingMore: { good: 981_918, total: 982_800 },
    measuredUntil: '2026-11-23T13:20:00Z',
    serviceSeconds: 749_800,
    excludedSeconds: 0,
    downSeconds: 882,
    degradedSeconds: 0,
    unknownSeconds: 0,
    openCases: null,
    coverage: { good: 749_800, total: 749_800 },
    budget: {
      unit: 'seconds',
      allowed: 982.8,
      consumed: 882,
      remaining: 100.8,
    },
    reported: null,
    withoutExclusions: null,
    withoutCorrections: null,
    parts: null,
    ...changes,
  };
}

/** A closed month of the same target, met without a second lost. */
export function aClosedFigure(
  label: string,
  changes: Partial<Attainment> = {},
): Attainment {
  return aFigure({
    period: {
      label,
      from: `${label}-01T00:00:00Z`,
      to: `${label}-28T00:00:00Z`,
      timeZone: 'Europe/Berlin',
      state: 'closed',
      contractual: true,
    },
    status: 'met',
    attained: { good: 1_029_600, total: 1_029_600 },
    attainedPercent: '100.000',
    ifNothingMore: null,
    downSeconds: 0,
    budget: {
      unit: 'seconds',
      allowed: 1029.6,
      consumed: 0,
      remaining: 1029.6,
    },
    ...changes,
  });
}
