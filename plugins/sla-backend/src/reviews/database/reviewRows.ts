import type {
  OutcomeKind,
  ReviewState,
  Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import { grouped } from '../../collections/grouped';
import { secondsOrNull } from '../../database/secondsOrNull';
import type {
  ReviewAgreementRow,
  ReviewOutcomeRow,
  ReviewRow,
} from '../../database/tables';
import type { NewReview } from '../ReviewsStore';
import type { StoredReview } from '../StoredReview';

/** A row with the title of its customer. */
export interface ReviewOfCustomerRow extends ReviewRow {
  customer_title: string;
}

/** Snake case ends here. */
export function rowsToReviews(
  rows: readonly ReviewOfCustomerRow[],
  agreements: readonly ReviewAgreementRow[],
  outcomes: readonly ReviewOutcomeRow[],
): StoredReview[] {
  const agreementsOf = grouped(agreements, row => row.review_id);
  const outcomesOf = grouped(outcomes, row => row.review_id);
  return rows.map(row => ({
    id: row.id,
    revision: row.revision,
    customerRef: row.customer_ref,
    customerTitle: row.customer_title,
    state: row.state as ReviewState,
    at: Number(row.starts_at),
    until: secondsOrNull(row.ends_at),
    place: row.place,
    link: row.link,
    participants: JSON.parse(row.participants),
    agreements: (agreementsOf.get(row.id) ?? []).map(
      ({ agreement_id: id }) => id,
    ),
    agenda: JSON.parse(row.agenda),
    isAgendaShared: Boolean(row.is_agenda_shared),
    notes: row.notes,
    minutes: row.minutes,
    minutesVisibility: row.minutes_visibility as Visibility,
    decisions: JSON.parse(row.decisions),
    outcomes: (outcomesOf.get(row.id) ?? []).map(outcome => ({
      decisionId: outcome.decision_id,
      kind: outcome.kind as OutcomeKind,
      objectId: outcome.object_id,
      at: Number(outcome.at),
    })),
    interactionId: row.interaction_id,
    cancelReason: row.cancel_reason,
    createdAt: Number(row.created_at),
    createdBy: row.created_by,
    changedAt: secondsOrNull(row.changed_at),
    changedBy: row.changed_by,
  }));
}

/** What of a row can be changed later. */
export function contentToRow(review: NewReview) {
  return {
    state: review.state,
    starts_at: review.at,
    ends_at: review.until,
    place: review.place,
    link: review.link,
    participants: JSON.stringify(review.participants),
    agenda: JSON.stringify(review.agenda),
    is_agenda_shared: review.isAgendaShared,
    notes: review.notes,
    minutes: review.minutes,
    minutes_visibility: review.minutesVisibility,
    decisions: JSON.stringify(review.decisions),
    interaction_id: review.interactionId,
    cancel_reason: review.cancelReason,
  };
}

/** The rows of `review_agreements`. */
export function agreementsToRows({
  id,
  agreements,
}: Pick<NewReview, 'id' | 'agreements'>): ReviewAgreementRow[] {
  return agreements.map((agreementId, position) => ({
    review_id: id,
    agreement_id: agreementId,
    position,
  }));
}
