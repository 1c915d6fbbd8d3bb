import type {
  AttainmentDay,
  AttainmentDays,
  Burn,
} from '@service-levels/backstage-plugin-sla-common';
import { aFigure } from './aFigure';

/** Wednesday, 11 November 2026 in Berlin: an outage of 14 min 42 sec. */
export function aDay(changes: Partial<AttainmentDay> = {}): AttainmentDay {
  return {
    date: '2026-11-11',
    from: '2026-11-10T23:00:00Z',
    to: '2026-11-11T23:00:00Z',
    serviceSeconds: 46_800,
    excludedSeconds: 0,
    downSeconds: 882,
    degradedSeconds: 0,
    unknownSeconds: 0,
    attained: { good: 45_918, total: 46_800 },
    budgetRemaining: 100.8,
    ...changes,
  };
}

/** Three days of `aFigure()`: a good one, one with an outage, and one with maintenance. */
export function theDays(changes: Partial<AttainmentDays> = {}): AttainmentDays {
  const { targetId, period } = aFigure();
  return {
    targetId,
    period,
    items: [
      aDay({
        date: '2026-11-10',
        from: '2026-11-09T23:00:00Z',
        to: '2026-11-10T23:00:00Z',
        downSeconds: 0,
        attained: { good: 46_800, total: 46_800 },
        budgetRemaining: 982.8,
      }),
      aDay(),
      aDay({
        date: '2026-11-12',
        from: '2026-11-11T23:00:00Z',
        to: '2026-11-12T23:00:00Z',
        serviceSeconds: 43_200,
        excludedSeconds: 3600,
        downSeconds: 0,
        attained: { good: 43_200, total: 43_200 },
      }),
    ],
    ...changes,
  };
}

/** The burn rates of `aFigure()`: quiet for six hours, too fast over three days. */
export function aBurn(changes: Partial<Burn> = {}): Burn {
  const { targetId, period } = aFigure();
  return {
    targetId,
    period,
    windows: [
      {
        seconds: 3600,
        from: '2026-11-17T13:00:00Z',
        to: '2026-11-17T14:00:00Z',
        serviceSeconds: 3600,
        bad: 0,
        total: 3600,
        burnRate: '0',
      },
      {
        seconds: 21_600,
        from: '2026-11-17T08:00:00Z',
        to: '2026-11-17T14:00:00Z',
        serviceSeconds: 21_600,
        bad: 0,
        total: 21_600,
        burnRate: '0',
      },
      {
        seconds: 86_400,
        from: '2026-11-16T04:00:00Z',
        to: '2026-11-17T14:00:00Z',
        serviceSeconds: 86_400,
        bad: 120,
        total: 86_400,
        burnRate: '1.38',
      },
      {
        seconds: 259_200,
        from: '2026-11-13T04:00:00Z',
        to: '2026-11-17T14:00:00Z',
        serviceSeconds: 259_200,
        bad: 882,
        total: 259_200,
        burnRate: '3.402777777778',
      },
    ],
    pace: {
      burnRate: 1.38,
      emptyAt: '2026-11-27T10:00:00Z',
      budgetRemaining: 100.8,
    },
    ...changes,
  };
}
