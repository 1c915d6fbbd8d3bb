import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { AgreementReminder } from '../agreements/reminders/AgreementReminder';
import { readReminders } from '../agreements/reminders/readReminders';
import { reminderToNotification } from '../agreements/reminders/reminderToNotification';
import { NoticesJob } from '../effects/NoticesJob';
import type { Composing } from './Composing';

/** Builds what reminds of offers that wait, of days of notice and of ends. */
export function composeAgreementReminders({
  stores,
  notifications,
  logger,
  now,
}: Pick<Composing, 'stores' | 'now'> & {
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
}): NoticesJob<AgreementReminder> {
  return NoticesJob.create({
    schedule: {
      id: 'sla-agreement-reminders',
      initialDelay: { minutes: 3 },
      frequency: { hours: 1 },
      timeout: { minutes: 30 },
    },
    read: () =>
      readReminders({
        store: stores.agreementReminders,
        agreements: stores.agreements,
        now,
      }),
    claims: stores.agreementReminderClaims,
    toNotification: reminderToNotification,
    words: {
      turnFailed:
        'What comes near of agreements could not be told; it is tried again in an hour',
      notInstalled:
        'Nobody is reminded of agreements: the portal has no plugin notifications-backend',
      failure: ({ agreementId, kind }) =>
        `Nobody could be reminded of agreement ${agreementId} (${kind})`,
    },
    notifications,
    logger,
    now,
  });
}
