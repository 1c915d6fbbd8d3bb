import type { ReportedResult } from '@service-levels/backstage-plugin-sla-common';

/** What the supplier said of the availability of Payments in October 2026. */
export function aReportedResult(
  changes: Partial<ReportedResult> = {},
): ReportedResult {
  return {
    id: 'result-1',
    agreementId: 'agreement-1',
    targetId: 'target-1',
    period: '2026-10',
    attained: 99.93,
    reportedBy: 'ACME Hosting',
    reason: null,
    evidence: 'Report of 3 November',
    createdAt: '2026-11-04T09:00:00Z',
    createdBy: 'user:default/markus',
    revoked: null,
    ...changes,
  };
}
