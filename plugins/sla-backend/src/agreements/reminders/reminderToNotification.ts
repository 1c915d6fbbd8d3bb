import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { AgreementReminder } from './AgreementReminder';

function titleOf({ kind, title, about }: AgreementReminder): string {
  return {
    unsigned: `“${title}” has been on offer for ${about} days and is not signed`,
    notice: `Notice of “${title}” can be given until ${about}`,
    ends: `“${title}” ends on ${about}`,
  }[kind];
}

/** A reminder as a notification. The scope makes of one that is sent twice one notification. */
export function reminderToNotification(
  reminder: AgreementReminder,
): NotificationSendOptions {
  const { agreementId, kind, occasion, recipients } = reminder;
  return {
    recipients: { type: 'entity', entityRef: [...recipients] },
    payload: {
      title: titleOf(reminder),
      link: `/sla/agreements/${agreementId}`,
      severity: 'normal',
      topic: 'sla-agreements',
      scope: `sla:agreement:${agreementId}:${kind}:${occasion}`,
    },
  };
}
