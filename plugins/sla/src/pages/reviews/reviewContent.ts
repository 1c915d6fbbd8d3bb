import type {
  ChangeReviewInput,
  Review,
} from '@service-levels/backstage-plugin-sla-common';

/** What of a review is sent to write it anew, all of it as it is. */
export function contentOf(review: Review): ChangeReviewInput {
  return {
    at: review.at,
    until: review.until,
    place: review.place,
    link: review.link,
    participants: [...review.participants],
    agreements: review.agreements.map(({ id }) => id),
    agenda: review.agenda.map(item => ({ ...item })),
    isAgendaShared: review.isAgendaShared,
    notes: review.notes ?? '',
    minutes: review.minutes,
    minutesVisibility: review.minutesVisibility,
    decisions: review.decisions.map(({ id, text, visibility }) => ({
      id,
      text,
      visibility,
    })),
  };
}
