import type {
  AgendaItem,
  OutcomeKind,
  ReviewState,
  Visibility,
} from '@service-levels/backstage-plugin-sla-common';

/** A decision as it is kept. */
export interface StoredDecision {
  readonly id: string;
  readonly text: string;
  readonly visibility: Visibility;
}

/** What a decision led to; the time is in epoch seconds. */
export interface StoredOutcome {
  readonly decisionId: string;
  readonly kind: OutcomeKind;
  /** Of the action, requirement or improvement, or of the agreement that is amended. */
  readonly objectId: string;
  readonly at: number;
}

/** A review as it is kept; times are epoch seconds. */
export interface StoredReview {
  readonly id: string;
  readonly revision: number;
  readonly customerRef: string;
  readonly customerTitle: string;
  readonly state: ReviewState;
  readonly at: number;
  readonly until: number | null;
  readonly place: string | null;
  readonly link: string | null;
  readonly participants: readonly string[];
  /** Ids. */
  readonly agreements: readonly string[];
  readonly agenda: readonly AgendaItem[];
  readonly isAgendaShared: boolean;
  readonly notes: string;
  readonly minutes: string;
  readonly minutesVisibility: Visibility;
  readonly decisions: readonly StoredDecision[];
  readonly outcomes: readonly StoredOutcome[];
  readonly interactionId: string | null;
  readonly cancelReason: string | null;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly changedAt: number | null;
  readonly changedBy: string | null;
}
