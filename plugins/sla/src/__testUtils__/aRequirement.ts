import type {
  Objective,
  Requirement,
  RequirementBars,
} from '@service-levels/backstage-plugin-sla-common';

/** So much availability, with nothing forgiven. */
export function available(atLeast: number): Objective {
  return {
    kind: 'availability',
    atLeast,
    degradedWeight: 0,
    minimumOutageSeconds: 0,
  };
}

/** A requirement on Payments that is under review. */
export function aRequirement(changes: Partial<Requirement> = {}): Requirement {
  return {
    id: '3f0f7c3e-7d0a-4f7e-9d57-0f6a3a7f5d01',
    customerRef: 'customer:default/retail-banking',
    title: 'Payments availability',
    service: 'system:default/payments',
    indicator: null,
    wanted: available(99.95),
    leastAcceptable: null,
    reason: 'Month-end runs must not stop',
    costOfFailing: null,
    priority: 'must',
    state: 'under-review',
    answeredBy: null,
    recordedOn: 'customer',
    createdAt: '2026-11-02T09:00:00Z',
    createdBy: 'user:default/tom',
    etag: '2',
    history: [
      {
        from: 'captured',
        to: 'under-review',
        reason: null,
        at: '2026-11-03T09:00:00Z',
        by: 'user:default/sofia',
      },
    ],
    changes: [],
    discussion: [],
    ...changes,
  };
}

/** Its bars: more is wanted than agreed, and it feels well. */
export function theBars(
  changes: Partial<RequirementBars> = {},
): RequirementBars {
  const {
    history,
    changes: edits,
    discussion,
    ...requirement
  } = aRequirement();
  return {
    requirement,
    agreed: available(99.9),
    wantedToAgreed: 'stricter',
    achieved: {
      from: '2025-11',
      to: '2026-10',
      judged: 12,
      met: 11,
      attained: { good: 9993, total: 10_000 },
      attainedPercent: '99.930',
    },
    perceived: { count: 7, mean: 4.2, scores: null },
    gaps: ['expectation', 'delivery'],
    ...changes,
  };
}
