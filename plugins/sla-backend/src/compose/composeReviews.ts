import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Router } from 'express';
import type { Agreements } from '../agreements/Agreements';
import type { AttainmentService } from '../attainment/AttainmentService';
import type { CustomerActions } from '../customerActions/CustomerActions';
import type { Dialogue } from '../dialogue/Dialogue';
import { NoticesJob } from '../effects/NoticesJob';
import type { Route } from '../http/route';
import { AuthorizedImprovements } from '../improvements/AuthorizedImprovements';
import { createImprovementsRouter } from '../improvements/createImprovementsRouter';
import { DefaultImprovements } from '../improvements/DefaultImprovements';
import { CustomerAccess } from '../permissions/CustomerAccess';
import type { Reports } from '../reports/Reports';
import type { Requirements } from '../requirements/Requirements';
import { AgendaSuggestions } from '../reviews/AgendaSuggestions';
import { AuthorizedReviews } from '../reviews/AuthorizedReviews';
import { createDecisionsRouter } from '../reviews/createDecisionsRouter';
import { createReviewsRouter } from '../reviews/createReviewsRouter';
import { DecisionOutcomes } from '../reviews/DecisionOutcomes';
import { DefaultReviews } from '../reviews/DefaultReviews';
import { meetingTitleOf } from '../reviews/meetingTitleOf';
import {
  readReviewReminders,
  reviewReminderToNotification,
  type ReviewReminder,
} from '../reviews/reminders/reviewReminders';
import type { Satisfaction } from '../satisfaction/Satisfaction';
import type { Composing } from './Composing';

/** Builds reviews and improvements, from what callers may use of all else. */
export function composeReviews(
  options: Composing & {
    readonly route: Route;
    readonly actions: CustomerActions;
    readonly agreements: Agreements;
    readonly attainment: AttainmentService;
    readonly dialogue: Dialogue;
    readonly reports: Reports;
    readonly requirements: Requirements;
    readonly satisfaction: Satisfaction;
  },
): readonly Router[] {
  const { stores, access, now, route } = options;
  const customerAccess = CustomerAccess.create({
    access,
    customers: stores.customers,
  });
  const improvements = AuthorizedImprovements.create({
    improvements: DefaultImprovements.create({
      store: stores.improvements,
      callers: access,
      now,
    }),
    access,
    customerAccess,
  });
  const reviews = AuthorizedReviews.create({
    reviews: DefaultReviews.create({
      store: stores.reviews,
      agreements: stores.agreements,
      agendaSuggestions: AgendaSuggestions.create({ ...options, improvements }),
      decisionOutcomes: DecisionOutcomes.create({ ...options, improvements }),
      callers: access,
      meetingTitle: async customerRef =>
        await meetingTitleOf(customerRef, stores.keptCustomers),
      now,
    }),
    access,
    customerAccess,
  });
  return [
    createReviewsRouter({ reviews, route }),
    createDecisionsRouter({ reviews, route }),
    createImprovementsRouter({ improvements, route }),
  ];
}

/** Builds what reminds of reviews. */
export function composeReviewReminders({
  stores,
  notifications,
  logger,
  now,
}: Pick<Composing, 'stores' | 'now'> & {
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
}): NoticesJob<ReviewReminder> {
  return NoticesJob.create({
    schedule: {
      id: 'sla-review-reminders',
      initialDelay: { minutes: 4 },
      frequency: { hours: 1 },
      timeout: { minutes: 30 },
    },
    read: () =>
      readReviewReminders({
        reviews: stores.reviews,
        agreements: stores.agreements,
        people: stores.agreementReminders,
        now,
      }),
    claims: stores.reviewReminderClaims,
    toNotification: reviewReminderToNotification,
    words: {
      turnFailed:
        'What is due of reviews could not be told; it is tried again in an hour',
      notInstalled:
        'Nobody is reminded of reviews: the portal has no plugin notifications-backend',
      failure: ({ agreementId, kind }) =>
        `Nobody could be reminded of the review of agreement ${agreementId} (${kind})`,
    },
    notifications,
    logger,
    now,
  });
}
