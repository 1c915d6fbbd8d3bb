import type {
  AskedForm,
  CloseLine,
  MonthClose,
} from '@service-levels/backstage-plugin-sla-common';
import { aClosedFigure } from './aFigure';

/** A line of October 2026 that is ready, and not published. */
export function aCloseLine(changes: Partial<CloseLine> = {}): CloseLine {
  return {
    agreementId: 'agreement-1',
    agreementTitle: 'Payments for Retail Banking',
    customerRef: 'customer:default/retail-banking',
    data: {
      isComplete: true,
      coveragePercent: '100.000',
      unknownSeconds: 0,
      withoutVerdict: [],
      daysNotJudged: 0,
      indicatorsWithoutFacts: [],
      lastFactAt: '2026-10-28T10:00:00Z',
    },
    exclusions: { waitingForApproval: 0, waitingForCustomer: 0 },
    misses: [],
    openDisputes: 0,
    report: {
      id: 'report-1',
      state: 'draft',
      revision: 1,
      isDraft: true,
      publishedAt: null,
      sentAt: null,
      acceptedAt: null,
      accepted: null,
    },
    dueOn: '2026-11-06',
    isOverdue: false,
    isReady: true,
    mayPublish: true,
    ...changes,
  };
}

/** The close of October 2026 with some lines. */
export function aClose(
  items: readonly CloseLine[],
  totals: Partial<MonthClose['totals']> = {},
): MonthClose {
  return {
    month: '2026-10',
    items,
    totals: {
      agreements: items.length,
      dataIncomplete: 0,
      exclusionsOpen: 0,
      missesWithoutComment: 0,
      asksOpen: 0,
      disputesOpen: 0,
      ready: 0,
      published: 0,
      sent: 0,
      acknowledged: 0,
      overdue: 0,
      ...totals,
    },
  };
}

/** Payments was down 52 minutes in October 2026, and nobody has said why. */
export function anAskedForm(changes: Partial<AskedForm> = {}): AskedForm {
  return {
    id: 'ask-1',
    owner: 'group:default/team-payments',
    due: '2026-11-06',
    askedAt: '2026-11-03T09:00:00Z',
    askedBy: 'user:default/markus',
    note: null,
    figure: aClosedFigure('2026-10', {
      status: 'breached',
      downSeconds: 3_120,
      budget: {
        unit: 'seconds',
        allowed: 1_029.6,
        consumed: 3_120,
        remaining: -2_090.4,
      },
    }),
    outages: [
      {
        from: '2026-10-14T08:12:00Z',
        to: '2026-10-14T09:04:00Z',
        seconds: 3_120,
        note: 'Disk full',
      },
    ],
    answer: null,
    isClosed: false,
    ...changes,
  };
}
