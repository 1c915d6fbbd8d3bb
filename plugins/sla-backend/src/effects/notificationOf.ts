import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { ClaimedReminder } from './RemindersStore';

function titleOf({ kind, stage, due, title }: ClaimedReminder): string {
  const when = {
    'due-soon': `Due on ${due}`,
    due: 'Due today',
    overdue: `Overdue since ${due}`,
  }[stage];
  return kind === 'action'
    ? `${when}: ${title}`
    : `Complaint to be answered. ${when}: ${title}`;
}

/**
 * A reminder as a notification. The owner of an action may not be somebody who
 * may know the customer: theirs leads to their own actions, which say it to who
 * may. The scope makes of a reminder that is sent twice one notification.
 */
export function notificationOf(
  reminder: ClaimedReminder,
): NotificationSendOptions {
  const { kind, id, stage, customerRef, recipients } = reminder;
  const customer = customerRef.replace('customer:', '');
  return {
    recipients: { type: 'entity', entityRef: [...recipients] },
    payload: {
      title: titleOf(reminder),
      link: kind === 'action' ? '/sla/actions' : `/sla/customers/${customer}`,
      severity: stage === 'overdue' ? 'high' : 'normal',
      topic: kind === 'action' ? 'sla-actions' : 'sla-complaints',
      scope: `sla:${kind}:${id}:${stage}`,
    },
  };
}
