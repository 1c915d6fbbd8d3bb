import { usePermission } from '@backstage/plugin-permission-react';
import {
  slaReportAcknowledgePermission,
  slaReportPublishPermission,
  type Report,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReportAllowed } from './stepsOf';

/** What the portal's policy allows the reader to do with a report; nothing while it is asked. */
export function useReportAllowed(report: Report): ReportAllowed {
  const [first] = report.content.agreements;
  // About a customer as a whole it is decided by its agreements; the API asks for each.
  const resourceRef = report.agreementId ?? first?.id;
  const publish = usePermission({
    permission: slaReportPublishPermission,
    resourceRef,
  });
  const acknowledge = usePermission({
    permission: slaReportAcknowledgePermission,
    resourceRef,
  });
  return { publish: publish.allowed, acknowledge: acknowledge.allowed };
}
