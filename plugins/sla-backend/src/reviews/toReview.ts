import {
  formatInstant,
  type Review,
  type ReviewDecision,
  type ReviewHead,
} from '@service-levels/backstage-plugin-sla-common';
import type { Side } from '../permissions/sideOf';
import type { StoredReview } from './StoredReview';

/** Titles of the agreements that the reader may read. */
export type Titles = ReadonlyMap<string, string>;

const instantOrNull = (seconds: number | null) =>
  seconds === null ? null : formatInstant(seconds);

/** When a review is, and of what; both sides are told that. */
export function toReviewHead(stored: StoredReview, titles: Titles): ReviewHead {
  return {
    id: stored.id,
    etag: String(stored.revision),
    customerRef: stored.customerRef,
    customerTitle: stored.customerTitle,
    state: stored.state,
    agreements: stored.agreements.map(id => ({
      id,
      title: titles.get(id) ?? null,
    })),
    at: formatInstant(stored.at),
    until: instantOrNull(stored.until),
    place: stored.place,
    link: stored.link,
    participants: stored.participants,
    interactionId: stored.interactionId,
  };
}

function decisionsOf(stored: StoredReview, side: Side): ReviewDecision[] {
  return stored.decisions
    .filter(({ visibility }) => side === 'provider' || visibility === 'shared')
    .map(decision => {
      const outcome = stored.outcomes.find(
        ({ decisionId }) => decisionId === decision.id,
      );
      // What it led to may be internal, and says so itself.
      const isTold = outcome !== undefined && side === 'provider';
      return {
        ...decision,
        became: isTold
          ? {
              kind: outcome.kind,
              id: outcome.objectId,
              at: formatInstant(outcome.at),
            }
          : null,
      };
    });
}

/** A review as answered to somebody on one of both sides. */
export function toReview(
  stored: StoredReview,
  context: { readonly side: Side; readonly titles: Titles },
): Review {
  const { side, titles } = context;
  const isProvider = side === 'provider';
  const isToldMinutes = isProvider || stored.minutesVisibility === 'shared';
  return {
    ...toReviewHead(stored, titles),
    agenda: stored.agenda.filter(
      ({ visibility }) =>
        isProvider || (stored.isAgendaShared && visibility === 'shared'),
    ),
    isAgendaShared: stored.isAgendaShared,
    notes: isProvider ? stored.notes : null,
    minutes: isToldMinutes ? stored.minutes : '',
    minutesVisibility: stored.minutesVisibility,
    decisions: decisionsOf(stored, side),
    // Nobody who gives it decides that the customer reads it.
    cancelReason: isProvider ? stored.cancelReason : null,
    createdAt: formatInstant(stored.createdAt),
    createdBy: stored.createdBy,
    changedAt: instantOrNull(stored.changedAt),
    changedBy: stored.changedBy,
  };
}
