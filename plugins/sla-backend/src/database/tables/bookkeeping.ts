/** The plugin's own: what it refreshes, what it reminded of, and what it must not do twice. */

export interface IdempotencyKeyRow {
  principal: string;
  key: string;
  request_hash: string;
  object_id: string;
  created_at: number | string;
}

export interface ProjectionRow {
  name: string;
  refreshed_at: number | string | null;
  failing_since: number | string | null;
  failure: string | null;
}

export interface ReminderRow {
  subject_id: string;
  stage: string;
  due_on: string;
  state: string;
  attempts: number;
  claim_id: string;
  claimed_at: number | string;
}

export interface PersonalDataChangeRow {
  id: string;
  kind: string;
  done_at: number | string;
  done_by: string;
  outcomes: string;
}
