import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { ReportNotice } from './ReportNotice';

function titleOf({ kind, title, period }: ReportNotice): string {
  return {
    published: `The service level report of “${title}” for ${period} is published`,
    // Also for who was given the one before, and may not read the agreement any more.
    corrected: `A corrected service level report for ${period} is published`,
    disputed: `The service level report of “${title}” for ${period} is disputed`,
  }[kind];
}

/**
 * A notice as a notification, which says no figure: the page says them to who
 * may read them. The scope makes of a notice that is sent twice one
 * notification.
 */
export function noticeToNotification(
  notice: ReportNotice,
): NotificationSendOptions {
  const { reportId, revision, kind, occasion, recipients } = notice;
  return {
    recipients: { type: 'entity', entityRef: [...recipients] },
    payload: {
      title: titleOf(notice),
      link: `/sla/reports/${reportId}?revision=${revision}`,
      severity: kind === 'disputed' ? 'high' : 'normal',
      topic: 'sla-reports',
      scope: `sla:report:${reportId}:${revision}:${kind}:${occasion}`,
    },
  };
}
