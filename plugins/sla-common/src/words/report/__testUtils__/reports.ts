import type {
  Attainment,
  ReportContent,
  ReportedAgreement,
  ReportedTarget,
} from '../../../model';
import { reportDocument } from '../reportDocument';
import type { ReportBlock } from '../WrittenReport';

const PERIOD = {
  label: '2026-10',
  from: '2026-09-30T22:00:00Z',
  to: '2026-10-31T23:00:00Z',
  timeZone: 'Europe/Berlin',
};

/** Availability in October: 1,002.8 s of 1,004.4 s used. */
export function figureOf(changes: Partial<Attainment> = {}): Attainment {
  return {
    targetId: 'target-1',
    targetName: 'Verfügbarkeit',
    agreementId: 'agreement-1',
    agreementType: 'sla',
    agreementTitle: 'Zahlungsverkehr',
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
    period: { ...PERIOD, state: 'closed', contractual: true },
    status: 'met',
    nearMiss: false,
    attained: { good: 1_003_397.2, total: 1_004_400 },
    attainedPercent: '99.900',
    ifNothingMore: null,
    measuredUntil: '2026-11-05T06:00:00Z',
    serviceSeconds: 1_004_400,
    excludedSeconds: 0,
    downSeconds: 1_002.8,
    degradedSeconds: 0,
    unknownSeconds: 0,
    openCases: null,
    coverage: { good: 1_004_400, total: 1_004_400 },
    budget: {
      unit: 'seconds',
      allowed: 1_004.4,
      consumed: 1_002.8,
      remaining: 1.6,
    },
    reported: null,
    withoutExclusions: null,
    withoutCorrections: null,
    parts: null,
    ...changes,
  };
}

/** What makes a figure one that was missed. */
export const MISSED: Partial<Attainment> = {
  status: 'breached',
  attained: { good: 1_002_000, total: 1_004_400 },
  attainedPercent: '99.761',
  budget: {
    unit: 'seconds',
    allowed: 1_004.4,
    consumed: 2_400,
    remaining: -1_395.6,
  },
};

/** A target with its figure. */
export function reportedTarget(
  figure: Partial<Attainment> = {},
  changes: Partial<ReportedTarget> = {},
): ReportedTarget {
  const attainment = figureOf(figure);
  return {
    targetId: attainment.targetId,
    name: attainment.targetName,
    sentence: 'Zahlungen sind verfügbar.',
    attainment,
    explanationHash: 'e'.repeat(64),
    trend: [],
    outages: [],
    exclusions: [],
    corrections: [],
    comment: null,
    ...changes,
  };
}

/** One agreement of a report. */
export function reportedAgreement(
  changes: Partial<ReportedAgreement> = {},
): ReportedAgreement {
  return {
    id: 'agreement-1',
    type: 'sla',
    title: 'Zahlungsverkehr für Privatkunden',
    version: 3,
    hash: 'a'.repeat(64),
    provider: 'Team Zahlungen',
    services: ['Zahlen & Überweisen'],
    workloadLimits: [],
    targets: [reportedTarget()],
    running: [],
    credits: [],
    ...changes,
  };
}

/** What a report about October says. */
export function contentOf(
  changes: Partial<ReportContent> = {},
  agreement: Partial<ReportedAgreement> = {},
): ReportContent {
  return {
    schema: 1,
    scope: 'agreement',
    language: 'en',
    customer: { ref: 'customer:default/retail-banking', title: 'Privatkunden' },
    company: null,
    period: PERIOD,
    revision: 1,
    asOf: '2026-11-05T06:00:00Z',
    summary: '',
    agreements: [reportedAgreement(agreement)],
    satisfaction: [],
    complaints: [],
    actions: [],
    improvements: [],
    correction: null,
    ...changes,
  };
}

function textsOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'facts':
      return block.facts.map(
        ({ term, details }) => `${term}: ${details.join(' | ')}`,
      );
    case 'table':
      return block.rows.map(row => row.join(' | '));
    case 'verdicts':
      return block.rows.map(({ cells, text }) => [...cells, text].join(' | '));
    case 'strip':
      return block.rows.map(({ name, cells }) =>
        [
          ...(name === null ? [] : [name]),
          ...cells.map((cell, i) =>
            [block.heads[i], cell?.figure, cell?.text]
              .filter(Boolean)
              .join(' '),
          ),
        ].join(' | '),
      );
    default:
      return [block.text];
  }
}

/** The texts of one section, or of all, with plain spaces. */
export function textsIn(
  content: ReportContent,
  id?: string,
): readonly string[] {
  const { sections } = reportDocument(content, { hash: null });
  return sections
    .filter(section => id === undefined || section.id === id)
    .flatMap(({ blocks }) => blocks.flatMap(textsOf))
    .map(text => text.replace(/[\u00a0\u202f]/g, ' '));
}
