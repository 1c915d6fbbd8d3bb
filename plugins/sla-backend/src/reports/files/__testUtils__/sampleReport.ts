import type {
  Attainment,
  ReportContent,
  ReportedTarget,
} from '@service-levels/backstage-plugin-sla-common';

const PERIOD = {
  label: '2026-10',
  from: '2026-09-30T22:00:00Z',
  to: '2026-10-31T23:00:00Z',
  timeZone: 'Europe/Berlin',
};
const MONTHS = [
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-06',
  '2026-07',
  '2026-08',
  '2026-09',
  '2026-10',
];
const TOTAL = 1_004_400;
const ALLOWED = 1_004.4;
const STATUSES = [
  'met',
  'met',
  'met',
  'no-data',
  'breached',
  'no-events',
] as const;

/** What a spreadsheet would calculate if it took it for a formula. */
export const FORMULA = '=1+1';

function figureOf(id: number, name: string): Attainment {
  const isMissed = id % 5 === 1;
  const consumed = isMissed ? 2_400 + id : 100.5 + id;
  const percent = ((TOTAL - consumed) / TOTAL) * 100;
  return {
    targetId: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    targetName: name,
    agreementId: '11111111-1111-4111-8111-111111111111',
    agreementType: 'sla',
    agreementTitle: 'Zahlungsverkehr für Privatkunden',
    agreementVersion: 3,
    customerRef: 'customer:default/retail-banking',
    entityRef: 'system:default/payments',
    indicator: 'system:default/payments/availability',
    objective: {
      kind: 'availability',
      atLeast: 99.9,
      degradedWeight: 0.5,
      minimumOutageSeconds: 0,
    },
    period: { ...PERIOD, state: 'closed', contractual: true },
    status: isMissed ? 'breached' : 'met',
    nearMiss: id % 5 === 2,
    attained: { good: TOTAL - consumed, total: TOTAL },
    attainedPercent: (Math.floor(percent * 1000) / 1000).toFixed(3),
    ifNothingMore: null,
    measuredUntil: '2026-11-05T06:00:00Z',
    serviceSeconds: TOTAL,
    excludedSeconds: isMissed ? 3_600 : 0,
    downSeconds: consumed,
    degradedSeconds: 0,
    unknownSeconds: 60,
    openCases: null,
    coverage: { good: TOTAL - 60, total: TOTAL },
    budget: {
      unit: 'seconds',
      allowed: ALLOWED,
      consumed,
      remaining: ALLOWED - consumed,
    },
    reported: null,
    withoutExclusions: isMissed
      ? {
          attained: { good: 998_400, total: 1_008_000 },
          attainedPercent: '99.047',
          status: 'breached',
        }
      : null,
    withoutCorrections: null,
    parts: null,
  };
}

/** One target of October; each fifth was missed. */
function targetOf(id: number, name: string): ReportedTarget {
  const attainment = figureOf(id, name);
  const isMissed = attainment.status === 'breached';
  return {
    targetId: attainment.targetId,
    name,
    sentence:
      'Von der Servicezeit Mo–Fr 07:00–20:00 eines Kalendermonats ist der Zahlungsverkehr zu mindestens 99,9 % verfügbar: höchstens 16 min 44 s Ausfall im Oktober 2026, 22 Arbeitstage.',
    attainment,
    explanationHash: 'e'.repeat(64),
    trend: MONTHS.map((period, i) => {
      const isLast = i === MONTHS.length - 1;
      const status = isLast
        ? attainment.status
        : STATUSES[(i + id) % STATUSES.length];
      return {
        period,
        status,
        nearMiss: status === 'met' && i % 4 === 0,
        attainedPercent: isLast ? attainment.attainedPercent : `99.9${i}1`,
      };
    }),
    outages: isMissed
      ? [
          {
            from: '2026-10-05T10:00:00Z',
            to: '2026-10-05T10:40:00Z',
            state: 'down',
            seconds: 2_400,
            note: 'Das Rechenzentrum war ohne Strom, weil ein Netzteil ausfiel.',
            cause: 'Netzteil',
          },
        ]
      : [],
    exclusions: isMissed
      ? [
          {
            from: '2026-10-07T01:00:00Z',
            to: '2026-10-07T02:00:00Z',
            seconds: 3_600,
            ground: 'third-party',
            reason: 'Börse geschlossen',
            approvedBy: 'Privatkunden',
            disputed: false,
          },
        ]
      : [],
    corrections: isMissed
      ? [
          {
            from: '2026-10-09T01:00:00Z',
            to: '2026-10-09T02:00:00Z',
            reason: 'Doppelt gemeldet',
          },
        ]
      : [],
    comment: isMissed
      ? {
          cause: 'Ein Netzteil war defekt und wurde nicht überwacht.',
          measure: 'Ein zweites Netzteil wird eingebaut.',
          measureDue: '2026-12-01',
          causedBy: 'Rechenzentrum Süd',
        }
      : null,
  };
}

/** A report about October with targets of some names, in one language. */
export function sampleReport(
  language: 'en' | 'de',
  names: readonly string[],
  changes: Partial<ReportContent> = {},
): ReportContent {
  return {
    schema: 1,
    scope: 'agreement',
    language,
    customer: { ref: 'customer:default/retail-banking', title: 'Privatkunden' },
    company: 'Nordwind IT Größe & Söhne',
    period: PERIOD,
    revision: 1,
    asOf: '2026-11-05T06:00:00Z',
    summary:
      'Der Oktober war bis auf den Stromausfall am 5. ein ruhiger Monat.',
    agreements: [
      {
        id: '11111111-1111-4111-8111-111111111111',
        type: 'sla',
        title: 'Zahlungsverkehr für Privatkunden',
        version: 3,
        hash: 'a'.repeat(64),
        provider: 'Team Zahlungen',
        services: ['Zahlen & Überweisen'],
        workloadLimits: [
          { title: 'Zahlungen je Stunde', limit: 'höchstens 20.000' },
        ],
        targets: names.map((name, i) => targetOf(i + 1, name)),
        running: [
          {
            name: 'Verfügbarkeit im Quartal',
            period: '2026-Q4',
            status: 'met',
            attainedPercent: '99.951',
          },
        ],
        credits: [],
      },
    ],
    satisfaction: [
      { service: 'Zahlen & Überweisen', answers: 5, mean: '4.20' },
    ],
    complaints: [
      { date: '2026-10-09', title: 'Zu langsam am Monatsende', answered: true },
    ],
    actions: [
      { title: 'Zweite Stromleitung', due: '2026-12-01', owner: 'Team Netz' },
    ],
    improvements: [
      {
        title: 'Umbau der Stromversorgung',
        due: '2027-03-31',
        effect: 'Kein Ausfall durch ein einzelnes Netzteil',
        state: 'agreed',
      },
    ],
    correction: null,
    ...changes,
  };
}

/** As many names of targets, each another. */
export function namesOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `Verfügbarkeit Nr. ${i + 1}`);
}
