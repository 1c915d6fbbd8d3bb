import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { AlertNotice } from './AlertNotice';
import { explanationLink } from './explanationLink';

type Severity = NotificationSendOptions['payload']['severity'];

const HOUR_MINUTES = 60;
/** Percent of the budget from which on little of it is left. */
const LITTLE_IS_LEFT = 90;
/** The window in which a fast burn uses up a budget within a day or two. */
const FAST_MINUTES = 60;

function windowInWords(minutes: number): string {
  return minutes % HOUR_MINUTES === 0
    ? `${minutes / HOUR_MINUTES} h`
    : `${minutes} min`;
}

function titleOf({ what, alert, targetName, entity }: AlertNotice): string {
  const { kind, level, period } = alert;
  const target = `“${targetName}” of ${entity}`;
  if (what === 'recovered') {
    return {
      breached: `${target} is no longer breached in ${period}`,
      budget: `Less than ${level} % of the budget of ${target} are used in ${period} again`,
      'burn-rate': `The budget of ${target} is no longer used up too fast`,
      'no-data': `Data of ${target} come in again`,
    }[kind];
  }
  return {
    breached: `${target} is breached in ${period}`,
    budget: `${level} % of the budget of ${target} for ${period} are used`,
    'burn-rate': `The budget of ${target} is used up too fast, seen over ${windowInWords(
      level,
    )}`,
    'no-data': `No data of ${target} come in`,
  }[kind];
}

function severityOf({ what, alert: { kind, level } }: AlertNotice): Severity {
  if (what === 'recovered') {
    return 'low';
  }
  switch (kind) {
    case 'breached':
      return 'critical';
    case 'budget':
      return level >= LITTLE_IS_LEFT ? 'high' : 'normal';
    case 'burn-rate':
      return level <= FAST_MINUTES ? 'high' : 'normal';
    default:
      return 'high';
  }
}

/**
 * An alert as a notification. Who owns the entity may not be somebody who may
 * read the agreement: neither it nor its customer is named, and the page says
 * it to who may. The scope makes of a notice that is sent twice one
 * notification.
 */
export function alertToNotification(
  notice: AlertNotice,
): NotificationSendOptions {
  const { what, alert, recipients, isRolling } = notice;
  return {
    recipients: { type: 'entity', entityRef: [...recipients] },
    payload: {
      title: titleOf(notice),
      link: explanationLink({ ...alert, isRolling }),
      severity: severityOf(notice),
      topic: 'sla-alerts',
      scope: `sla:alert:${alert.id}:${what}`,
    },
  };
}
