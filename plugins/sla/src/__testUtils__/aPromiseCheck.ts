import type { PromiseCheck } from '@service-levels/backstage-plugin-sla-common';

/** A check of 99.9 % on a database that is promised at 99.5 % in office hours. */
export function aPromiseCheck(
  changes: Partial<PromiseCheck> = {},
): PromiseCheck {
  const agreement = {
    agreementId: '5f0c3c0e-54c5-4c79-a0a3-2e4b7c1b3e01',
    title: 'Database for Payments',
    type: 'ola',
    version: 2,
  } as const;
  const worst = {
    label: '2026-03',
    from: '2026-03-01T00:00:00Z',
    to: '2026-04-01T00:00:00Z',
    status: 'breached',
    attained: { good: 997_100, total: 1_000_000 },
  } as const;
  return {
    answer: 'no',
    reasons: [
      {
        code: 'ceiling-exceeded',
        leadsTo: 'no',
        wanted: 99.9,
        independent: '99.5',
        bestCase: '99.5',
      },
      { code: 'history-missed', leadsTo: 'at-risk', met: 11, judged: 12 },
      { code: 'missing-promises', leadsTo: 'at-risk', count: 1 },
      {
        code: 'hours-not-covered',
        leadsTo: 'at-risk',
        uncoveredSeconds: 24_019_200,
        wantedSeconds: 31_536_000,
      },
    ],
    indicator: 'system:default/payments/availability',
    objective: {
      kind: 'availability',
      atLeast: 99.9,
      degradedWeight: 0,
      minimumOutageSeconds: 0,
    },
    period: 'month',
    entities: ['system:default/payments'],
    ceiling: {
      wanted: 99.9,
      independent: '99.5',
      worstCaseSum: '99.5',
      bestCase: '99.5',
    },
    restsOn: [
      {
        ...agreement,
        entityRef: 'resource:default/db',
        via: ['system:default/payments', 'resource:default/db'],
        targetId: '5f0c3c0e-54c5-4c79-a0a3-2e4b7c1b3e02',
        targetName: 'Database up',
        objective: {
          kind: 'availability',
          atLeast: 99.5,
          degradedWeight: 0,
          minimumOutageSeconds: 0,
        },
        effectiveTo: '2026-12-31',
      },
    ],
    missing: [
      {
        entityRef: 'component:default/queue',
        via: ['system:default/payments', 'component:default/queue'],
        isOwn: false,
        isUnknown: false,
        expired: [],
      },
    ],
    hours: {
      from: '2026-01-01T00:00:00Z',
      to: '2027-01-01T00:00:00Z',
      wantedSeconds: 31_536_000,
      uncoveredSeconds: 24_019_200,
      narrower: [
        {
          entityRef: 'resource:default/db',
          agreements: [agreement],
          agreed: [
            {
              calendar: {
                hours: [
                  {
                    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
                    from: '09:00',
                    to: '17:00',
                  },
                ],
                holidays: [],
                exceptions: [],
              },
              timeZone: 'Europe/Berlin',
            },
          ],
          uncoveredSeconds: 24_019_200,
        },
      ],
    },
    limits: null,
    history: { met: 11, judged: 12, worst, periods: [worst] },
    entitiesBeneath: 2,
    checkedAt: '2026-04-02T10:00:00Z',
    ...changes,
  };
}
