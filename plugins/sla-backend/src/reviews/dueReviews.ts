import {
  formatInstant,
  nextReviewDue,
  type DueReview,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import { shownVersion, stateOf } from '../agreements/versionsInForce';
import { dateAt } from '../dialogue/firstDue';
import type { ReviewTimes } from './ReviewsStore';

/** The first day on which a version that both signed was in force. */
function firstDayOf({ versions }: StoredAgreement): string {
  const [first] = versions
    .filter(({ stage }) => stage === 'agreed')
    .map(({ terms }) => terms.effectiveFrom)
    .sort();
  return first;
}

/**
 * When an agreement is to be reviewed next; undefined where it is not in force,
 * or does not say how often. Dates are those of UTC: a customer has no zone of
 * its own, and a review may look at several agreements.
 */
export function dueReviewOf(
  agreement: StoredAgreement,
  context: {
    readonly times: ReviewTimes;
    readonly customerTitle: string;
    /** Epoch seconds. */
    readonly now: number;
  },
): DueReview | undefined {
  const { times, customerTitle, now } = context;
  const { lastHeldAt, planned } = times;
  const shown = shownVersion(agreement, now);
  const { review, title } = shown.terms;
  if (review === undefined || stateOf(agreement, shown, now) !== 'active') {
    return undefined;
  }
  const { everyMonths } = review;
  const lastHeldOn = lastHeldAt === null ? null : dateAt(lastHeldAt);
  const dueOn = nextReviewDue({
    everyMonths,
    effectiveFrom: firstDayOf(agreement),
    lastHeldOn,
  });
  return {
    agreementId: agreement.id,
    agreementTitle: title,
    customerRef: agreement.customerRef,
    customerTitle,
    everyMonths,
    lastHeldOn,
    dueOn,
    isOverdue: dueOn < dateAt(now),
    planned: planned && { id: planned.id, at: formatInstant(planned.at) },
  };
}
