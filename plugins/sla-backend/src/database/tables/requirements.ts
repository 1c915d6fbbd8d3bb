/** What customers want, and what was decided on it. */

export interface RequirementRow {
  key: number;
  id: string;
  customer_ref: string;
  title: string;
  service_ref: string;
  indicator_id: number | null;
  wanted: string;
  least_acceptable: string | null;
  reason: string | null;
  cost_of_failing: string | null;
  priority: string;
  state: string;
  target_id: string | null;
  recorded_on: string;
  revision: number;
  created_at: number | string;
  created_by: string;
}

export interface RequirementTransitionRow {
  key: number;
  requirement_id: string;
  from_state: string;
  to_state: string;
  reason: string | null;
  at: number | string;
  by: string;
}

export interface RequirementChangeRow {
  key: number;
  requirement_id: string;
  before: string;
  reason: string | null;
  at: number | string;
  by: string;
}

export interface RequirementCommentRow {
  key: number;
  id: string;
  requirement_id: string;
  text: string;
  visibility: string;
  at: number | string;
  by: string;
}
