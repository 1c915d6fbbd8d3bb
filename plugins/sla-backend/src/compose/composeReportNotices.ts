import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { NoticesJob } from '../effects/NoticesJob';
import { noticeToNotification } from '../reports/notices/noticeToNotification';
import { readReportNews } from '../reports/notices/readReportNews';
import type { ReportNotice } from '../reports/notices/ReportNotice';
import type { Composing } from './Composing';

/** Builds what tells people of reports and disputes. */
export function composeReportNotices({
  stores,
  notifications,
  logger,
  now,
}: Pick<Composing, 'stores' | 'now'> & {
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
}): NoticesJob<ReportNotice> {
  return NoticesJob.create({
    schedule: {
      id: 'sla-report-notices',
      initialDelay: { minutes: 1 },
      frequency: { minutes: 1 },
      timeout: { minutes: 10 },
    },
    read: () => readReportNews({ ...stores, store: stores.reports, now }),
    claims: stores.reportNoticeClaims,
    toNotification: noticeToNotification,
    words: {
      turnFailed:
        'What happened to reports could not be told; it is tried again in a minute',
      notInstalled:
        'Nobody is told of reports: the portal has no plugin notifications-backend',
      failure: ({ reportId, kind }) =>
        `Nobody could be told of report ${reportId} (${kind})`,
    },
    notifications,
    logger,
    now,
  });
}
