import type {
  Explanation,
  ExplanationPart,
} from '@service-levels/backstage-plugin-sla-common';
import { aFigure } from './aFigure';
import { anAgreement } from './anAgreement';

/** How version 3 was applied to November 2026: an outage that counts, and one at night. */
export function anExplanationPart(
  changes: Partial<ExplanationPart> = {},
): ExplanationPart {
  const { period, objective } = aFigure();
  return {
    agreementVersion: 3,
    from: period.from,
    to: period.to,
    objective,
    noData: 'exclude',
    coverageFloor: 90,
    calendar: anAgreement().calendar,
    calendarOf: 'agreement',
    whereNothingReported: 'up',
    serviceSeconds: 749_800,
    excludedSeconds: 0,
    downSeconds: 882,
    degradedSeconds: 0,
    unknownSeconds: 0,
    attained: { good: 748_918, total: 749_800 },
    intervals: [
      {
        from: '2026-11-11T08:12:00Z',
        to: '2026-11-11T08:26:42Z',
        seconds: 882,
        state: 'down',
        treatment: 'counted',
        badSeconds: 882,
        ongoing: false,
        facts: [
          {
            id: 'INC-4711',
            note: 'switch',
            publicNote: 'No card payments',
            cause: 'fault',
            correctionId: null,
          },
        ],
      },
      {
        from: '2026-11-12T01:00:00Z',
        to: '2026-11-12T01:30:00Z',
        seconds: 1800,
        state: 'down',
        treatment: 'outside-service-hours',
        badSeconds: 0,
        ongoing: false,
        facts: [
          {
            id: 'INC-4720',
            note: null,
            publicNote: null,
            cause: null,
            correctionId: null,
          },
        ],
      },
    ],
    exclusions: [],
    corrections: [],
    formula: '(749800 - 882) / 749800 >= 99.9 / 100',
    outages: null,
    events: null,
    values: null,
    slices: null,
    finalDays: null,
    cases: null,
    ...changes,
  };
}

/** The explanation of `aFigure()`. */
export function anExplanation(changes: Partial<Explanation> = {}): Explanation {
  return {
    attainment: aFigure(),
    parts: [anExplanationPart()],
    hash: '5f'.repeat(32),
    ...changes,
  };
}
