import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { NoticeKind } from './UnderpinningNotice';
import type { WordedNotice } from './WordedNotice';

const HIGH: readonly NoticeKind[] = ['ended', 'breached'];

function titleOf({ kind, type, title, about }: WordedNotice): string {
  const beneath = `${
    type === 'ola' ? 'An OLA' : 'An underpinning contract'
  } beneath “${title}”`;
  return {
    superseded: `${beneath} has changed: version ${about} holds now`,
    terminated: `${beneath} was terminated: it ends on ${about}`,
    ends: `${beneath} ends on ${about}`,
    ended: `${beneath} ended on ${about}`,
    breached: `${beneath} was breached in ${about}`,
  }[kind];
}

/**
 * A notice as a notification. Who manages the customer may not be somebody who
 * may read the agreement beneath: it is not named, and the page of the SLA
 * says which one it is to who may. The scope makes of a notice that is sent
 * twice one notification.
 */
export function noticeToNotification(
  notice: WordedNotice,
): NotificationSendOptions {
  const { agreementId, version, underpinningId, kind, occasion } = notice;
  return {
    recipients: { type: 'entity', entityRef: [...notice.recipients] },
    payload: {
      title: titleOf(notice),
      link: `/sla/agreements/${agreementId}`,
      severity: HIGH.includes(kind) ? 'high' : 'normal',
      topic: 'sla-underpinnings',
      scope: `sla:beneath:${agreementId}:${version}:${underpinningId}:${kind}:${occasion}`,
    },
  };
}
