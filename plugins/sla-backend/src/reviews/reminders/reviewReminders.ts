import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { addDays } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type { AgreementRemindersStore } from '../../agreements/reminders/AgreementRemindersStore';
import type { AgreementsStore } from '../../agreements/AgreementsStore';
import { dateAt } from '../../dialogue/firstDue';
import { DatabaseNoticeClaims } from '../../effects/DatabaseNoticeClaims';
import { dueReviewOf } from '../dueReviews';
import type { ReviewsStore } from '../ReviewsStore';

/** That a review is due soon and not planned, or overdue, of which managers are reminded once. */
export interface ReviewReminder {
  readonly agreementId: string;
  readonly kind: 'due' | 'overdue';
  /** The date by which it is due. */
  readonly dueOn: string;
  readonly title: string;
  /** Refs of users and groups. */
  readonly recipients: readonly string[];
}

/** So many days before it is due somebody ought to plan it. */
const DAYS_BEFORE = 21;
const AGREEMENTS_AT_ONCE = 100;
const ALL = { kind: 'all' } as const;

/** What is to be said of reviews now, whether it was said or not; some agreements at a time. */
export async function* readReviewReminders(options: {
  readonly reviews: Pick<ReviewsStore, 'agreementsToReview' | 'times'>;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly people: Pick<AgreementRemindersStore, 'managers'>;
  /** Epoch seconds. */
  readonly now: () => number;
}): AsyncGenerator<readonly ReviewReminder[]> {
  const { reviews, agreements, people } = options;
  const now = options.now();
  const soon = addDays(dateAt(now), DAYS_BEFORE);
  let after: string | undefined;
  do {
    const found = await reviews.agreementsToReview({
      customers: ALL,
      agreements: ALL,
      after,
      limit: AGREEMENTS_AT_ONCE,
    });
    const ids = found.map(({ id }) => id);
    const stored = await agreements.byIds(ids);
    const timesOf = await reviews.times(ids);
    const managersOf = await people.managers(
      stored.map(({ customerRef }) => customerRef),
    );
    yield stored.flatMap((agreement): ReviewReminder[] => {
      const due = dueReviewOf(agreement, {
        times: timesOf(agreement.id),
        customerTitle: '',
        now,
      });
      const recipients = managersOf(agreement.customerRef);
      const isSaid =
        due !== undefined &&
        (due.isOverdue || (due.planned === null && due.dueOn <= soon));
      // It is told as soon as there is somebody to tell.
      return due === undefined || !isSaid || recipients.length === 0
        ? []
        : [
            {
              agreementId: agreement.id,
              kind: due.isOverdue ? 'overdue' : 'due',
              dueOn: due.dueOn,
              title: due.agreementTitle,
              recipients,
            },
          ];
    });
    after = ids[AGREEMENTS_AT_ONCE - 1];
  } while (after !== undefined);
}

/** Which reminders were sent, by what each is about. */
export function reviewReminderClaims(
  knex: Knex,
): DatabaseNoticeClaims<ReviewReminder> {
  return DatabaseNoticeClaims.create({
    knex,
    table: 'review_reminders',
    keyOf: ({ agreementId, kind, dueOn }: ReviewReminder) => ({
      agreement_id: agreementId,
      kind,
      occasion: dueOn,
    }),
  });
}

/** A reminder as a notification. The scope makes of one that is sent twice one notification. */
export function reviewReminderToNotification({
  agreementId,
  kind,
  dueOn,
  title,
  recipients,
}: ReviewReminder): NotificationSendOptions {
  return {
    recipients: { type: 'entity', entityRef: [...recipients] },
    payload: {
      title:
        kind === 'due'
          ? `“${title}” is to be reviewed by ${dueOn}, and no review is planned`
          : `The review of “${title}” was due on ${dueOn}`,
      link: '/sla/reviews',
      severity: 'normal',
      topic: 'sla-reviews',
      scope: `sla:review:${agreementId}:${kind}:${dueOn}`,
    },
  };
}
