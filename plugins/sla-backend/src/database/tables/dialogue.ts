/** What is said with customers, and what was promised to them. */

export interface InteractionRow {
  id: string;
  revision: number;
  customer_ref: string;
  kind: string;
  starts_at: number | string;
  ends_at: number | string | null;
  place: string | null;
  title: string;
  text: string;
  /** JSON list of texts. */
  participants: string;
  /** JSON list of links. */
  links: string;
  visibility: string;
  written_by: string;
  complaint_state: string | null;
  owner_ref: string | null;
  due_on: string | null;
  escalated_at: number | string | null;
  created_at: number | string;
  created_by: string;
  changed_at: number | string | null;
  changed_by: string | null;
}

export interface InteractionEntityRow {
  interaction_id: string;
  entity_ref: string;
  position: number;
}

export interface InteractionStepRow {
  interaction_id: string;
  position: number;
  kind: string;
  text: string | null;
  done_at: number | string;
  done_by: string;
}

export interface CustomerActionRow {
  id: string;
  revision: number;
  customer_ref: string;
  interaction_id: string | null;
  title: string;
  text: string;
  owner_ref: string;
  due_on: string;
  state: string;
  visibility: string;
  ended_at: number | string | null;
  ended_by: string | null;
  drop_reason: string | null;
  created_at: number | string;
  created_by: string;
  changed_at: number | string | null;
  changed_by: string | null;
}
