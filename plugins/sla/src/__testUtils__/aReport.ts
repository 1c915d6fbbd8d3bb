import type {
  Report,
  ReportContent,
  ReportDispute,
  ReportedTarget,
} from '@service-levels/backstage-plugin-sla-common';
import { aClosedFigure } from './aFigure';

const PERIOD = {
  label: '2026-10',
  from: '2026-09-30T22:00:00Z',
  to: '2026-10-31T23:00:00Z',
  timeZone: 'Europe/Berlin',
};

/** The hash of the published report. */
export const REPORT_HASH = 'a'.repeat(64);

/** Availability in October, met. */
export function aReportedTarget(
  changes: Partial<ReportedTarget> = {},
): ReportedTarget {
  const {
    targetId = '11111111-1111-4111-8111-111111111111',
    name = 'Availability',
  } = changes;
  return {
    targetId,
    name,
    sentence: 'Payments is available at least 99.9 % of the service hours.',
    attainment: aClosedFigure('2026-10', { targetId, targetName: name }),
    explanationHash: 'e'.repeat(64),
    trend: [],
    outages: [],
    exclusions: [],
    corrections: [],
    comment: null,
    ...changes,
  };
}

/** The same target, missed, and nobody has said why. */
export function aMissedTarget(
  changes: Partial<ReportedTarget> = {},
): ReportedTarget {
  const target = aReportedTarget(changes);
  return {
    ...target,
    attainment: {
      ...target.attainment,
      status: 'breached',
      attained: { good: 1_023_550, total: 1_029_600 },
      attainedPercent: '99.412',
    },
  };
}

/** What a report about Payments says of October 2026. */
export function aReportContent(
  targets: readonly ReportedTarget[] = [aReportedTarget()],
  changes: Partial<ReportContent> = {},
): ReportContent {
  return {
    schema: 1,
    scope: 'agreement',
    language: 'en',
    customer: {
      ref: 'customer:default/retail-banking',
      title: 'Retail Banking',
    },
    company: 'Example Bank',
    period: PERIOD,
    revision: 1,
    asOf: '2026-11-05T06:00:00Z',
    summary: 'A quiet month.',
    agreements: [
      {
        id: 'agreement-1',
        type: 'sla',
        title: 'Payments for Retail Banking',
        version: 3,
        hash: 'f'.repeat(64),
        provider: 'Payments team',
        services: ['Payments'],
        workloadLimits: [],
        targets,
        running: [],
        credits: [],
      },
    ],
    satisfaction: [],
    complaints: [],
    actions: [],
    improvements: [],
    correction: null,
    ...changes,
  };
}

/** The report about Payments in October 2026, published and not acknowledged, as the provider reads it. */
export function aReport(changes: Partial<Report> = {}): Report {
  const { content = aReportContent() } = changes;
  const report = {
    id: 'report-1',
    etag: '7',
    agreementId: 'agreement-1',
    customerRef: 'customer:default/retail-banking',
    title: 'Payments for Retail Banking',
    period: PERIOD,
    revision: 1,
    state: 'published',
    uncommented: null,
    createdAt: '2026-11-03T06:00:00Z',
    published: {
      at: '2026-11-05T06:30:00Z',
      by: 'user:default/markus',
      hash: REPORT_HASH,
    },
    accepted: null,
    acceptedOn: '2026-11-19',
    correction: null,
    differs: false,
    draftRevision: null,
    openDisputes: 0,
    sent: [],
    comments: null,
    disputes: [],
    untold: [],
    ...changes,
    content,
  } satisfies Partial<Report>;
  return {
    ...report,
    revisions: changes.revisions ?? [
      {
        revision: report.revision,
        state: report.state,
        publishedAt: report.published?.at ?? null,
        correction: report.correction,
      },
    ],
  };
}

/** The same as a draft, with one miss that nobody has commented. */
export function aDraftReport(changes: Partial<Report> = {}): Report {
  return aReport({
    state: 'draft',
    uncommented: ['Availability'],
    published: null,
    acceptedOn: null,
    differs: null,
    comments: [],
    content: aReportContent([aMissedTarget()]),
    ...changes,
  });
}

/** What the customer disputes in it. */
export function aDispute(changes: Partial<ReportDispute> = {}): ReportDispute {
  return {
    id: 'dispute-1',
    revision: 1,
    targetId: '11111111-1111-4111-8111-111111111111',
    targetName: 'Availability',
    state: 'open',
    reportedFigure: '99.950 %',
    figure: '99.2 %',
    openedAt: '2026-11-06T09:00:00Z',
    openedBy: 'user:default/tom',
    messages: [
      {
        at: '2026-11-06T09:00:00Z',
        by: 'user:default/tom',
        side: 'customer',
        evidence: null,
        text: 'On 14 October nobody could pay for hours.',
        link: 'https://tickets.example.com/4711',
      },
    ],
    settlement: null,
    ...changes,
  };
}
