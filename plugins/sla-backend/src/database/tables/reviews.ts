/** Reviews with customers, and what is improved. */

export interface ReviewRow {
  id: string;
  revision: number;
  customer_ref: string;
  state: string;
  starts_at: number | string;
  ends_at: number | string | null;
  place: string | null;
  link: string | null;
  /** JSON list of texts. */
  participants: string;
  /** JSON list of items. */
  agenda: string;
  is_agenda_shared: boolean | number;
  notes: string;
  minutes: string;
  minutes_visibility: string;
  /** JSON list. */
  decisions: string;
  interaction_id: string | null;
  cancel_reason: string | null;
  created_at: number | string;
  created_by: string;
  changed_at: number | string | null;
  changed_by: string | null;
}

export interface ReviewAgreementRow {
  review_id: string;
  agreement_id: string;
  position: number;
}

export interface ReviewOutcomeRow {
  review_id: string;
  decision_id: string;
  kind: string;
  object_id: string;
  at: number | string;
}

export interface ImprovementRow {
  key: number;
  id: string;
  customer_ref: string;
  title: string;
  text: string;
  owner_ref: string | null;
  due_on: string | null;
  state: string;
  drop_reason: string | null;
  target_id: string | null;
  expected: string | null;
  expected_figure: string | null;
  result: string | null;
  origin_kind: string | null;
  origin_id: string | null;
  visibility: string;
  ended_at: number | string | null;
  revision: number;
  created_at: number | string;
  created_by: string;
  changed_at: number | string | null;
  changed_by: string | null;
}
