/**
 * The rows as the database holds them; snake_case ends at the stores. All are
 * in one file, however long, as the tables that refer to each other.
 */

export interface CustomerRow {
  ref: string;
  title: string;
  type: string;
  part_of: string | null;
  business_unit: string | null;
  state: string;
  home: string;
  search_text: string;
  contact_cadence_days: number | null;
  updated_at: number | string;
}

export interface CustomerAttentionRow {
  customer_ref: string;
  known_since: number | string;
  /** 0 where there was none. */
  last_contact_at: number | string;
  open_complaints: number;
  complaint_due_on: string | null;
  lowest_mean: number | null;
  lowest_mean_service: string | null;
  /** 0 once something was written; null while nothing is to change it. */
  recount_at: number | string | null;
}

export interface KeptCustomerRow {
  ref: string;
  declaration: string;
  revision: number;
  created_at: number | string;
  created_by: string;
  changed_at: number | string;
  changed_by: string;
  archived_at: number | string | null;
  archived_by: string | null;
}

export interface KeptServiceRow {
  ref: string;
  title: string;
  description: string | null;
  owner: string;
  domain: string | null;
  revision: number;
  created_at: number | string;
  created_by: string;
  changed_at: number | string;
  changed_by: string;
  archived_at: number | string | null;
  archived_by: string | null;
}

export interface CustomerPersonRow {
  customer_ref: string;
  role: string;
  person_ref: string;
  position: number;
}

export interface CustomerEntityRow {
  customer_ref: string;
  relation: string;
  entity_ref: string;
}

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

export interface SatisfactionAnswerRow {
  id: string;
  customer_ref: string;
  service_ref: string;
  score: number;
  comment: string | null;
  date: string;
  answered_by: string | null;
  revision: number;
  entered_at: number | string;
  entered_by: string;
}

export interface ContactRow {
  key: number;
  id: string;
  customer_ref: string;
  name: string;
  function: string | null;
  email: string | null;
  phone: string | null;
  language: string | null;
  /** SQLite answers 0 or 1. */
  receives_announcements: boolean | number;
  receives_reports: boolean | number;
  state: string;
  revision: number;
  created_at: number | string;
  created_by: string;
  changed_at: number | string | null;
  changed_by: string | null;
}

export interface OpportunityRow {
  key: number;
  id: string;
  customer_ref: string;
  title: string;
  text: string;
  stage: string;
  amount: number | string | null;
  currency: string | null;
  services: string;
  next_step: string | null;
  next_step_due: string | null;
  revision: number;
  created_at: number | string;
  created_by: string;
  changed_at: number | string | null;
  changed_by: string | null;
}

export interface EntityAncestorRow {
  entity_ref: string;
  ancestor_ref: string;
  distance: number;
}

export interface IndicatorRow {
  id: number;
  entity_ref: string;
  name: string;
  title: string | null;
  stream: string;
  unit: string | null;
  where_nothing_reported: string | null;
  per_customer: boolean | number;
  bucket_seconds: number | null;
  bucket_offset: number | null;
  /** Epoch seconds, a midnight in UTC; null where all buckets are kept one by one. */
  reduced_until: number | string | null;
  revision: number;
  created_at: number | string;
  created_by: string;
}

export interface StateFactRow {
  indicator_id: number;
  fact_key: string;
  event_id: string | null;
  state: string;
  starts_at: number | string;
  ends_at: number | string | null;
  customer_ref: string | null;
  note: string | null;
  public_note: string | null;
  cause: string | null;
  recorded_at: number | string;
  recorded_by: string;
}

export interface CountFactRow {
  indicator_id: number;
  starts_at: number | string;
  /** Empty where it concerns everybody. */
  customer_ref: string;
  good: number | string;
  total: number | string;
}

export interface ValueFactRow {
  indicator_id: number;
  starts_at: number | string;
  /** Empty where it concerns everybody. */
  customer_ref: string;
  value: number;
}

export interface CaseFactRow {
  indicator_id: number;
  case_id: string;
  category: string | null;
  opened_at: number | string;
  responded_at: number | string | null;
  resolved_at: number | string | null;
  /** The later of response and resolution; null while it is open. */
  ended_at: number | string | null;
  /** JSON list of pairs, from and to. */
  pauses: string | null;
  /** JSON list of pairs, resolved and reopened. */
  reopened: string | null;
  customer_ref: string | null;
  recorded_at: number | string;
  recorded_by: string;
}

export interface ImportRow {
  key: number;
  id: string;
  indicator_id: number;
  stream: string;
  state: string;
  dry_run: boolean | number;
  has_rows: boolean | number;
  rows_read: number;
  stored: number;
  replaced: number;
  unchanged: number;
  /** JSON list of details. */
  problems: string;
  started_at: number | string;
  started_by: string;
  decided_at: number | string | null;
  finished_at: number | string | null;
}

export interface AgreementRow {
  id: string;
  type: string;
  provider_ref: string | null;
  customer_ref: string;
  revision: number;
  created_at: number | string;
  created_by: string;
}

export interface AgreementVersionRow {
  agreement_id: string;
  version: number;
  stage: string;
  title: string;
  time_zone: string;
  effective_from: string;
  effective_to: string | null;
  terms: string;
  hash: string | null;
  offered_at: number | string | null;
  offered_by: string | null;
  /** JSON list of customer refs. */
  concerns: string | null;
  agreed_at: number | string | null;
}

export interface TargetRow {
  id: string;
  agreement_id: string;
  version: number;
  position: number;
  name: string;
  indicator_id: number;
  terms: string;
}

export interface SignatureRow {
  agreement_id: string;
  version: number;
  party: string;
  signed_by: string;
  principal: string;
  signed_at: number | string;
  hash: string;
  evidence: string | null;
}

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

export interface JudgedTargetRow {
  id: number;
  agreement_id: string;
  version: number;
  target_id: string;
  indicator_id: number;
  judged_until: number;
}

export interface JudgedDayRow {
  judged_target_id: number;
  day: number;
  service_seconds: number;
  excluded_seconds: number;
  down_seconds: number;
  degraded_seconds: number;
  unknown_seconds: number;
  /** JSON of what does not add up as seconds. */
  details: string | null;
}

export interface TouchedDayRow {
  indicator_id: number;
  day: number;
}

export interface MaintenanceWindowRow {
  id: string;
  entity_ref: string;
  revision: number;
  reaches_from: number | string;
  reaches_to: number | string | null;
  cancelled_at: number | string | null;
  cancelled_by: string | null;
  created_at: number | string;
  created_by: string;
}

export interface MaintenanceWindowRevisionRow {
  window_id: string;
  revision: number;
  title: string;
  text: string | null;
  /** JSON of when it is. */
  schedule: string;
  announced_at: number | string;
  evidence: string | null;
  declared_at: number | string;
  declared_by: string;
}

export interface ExclusionRow {
  id: string;
  agreement_id: string;
  version: number;
  starts_at: number | string;
  ends_at: number | string;
  ground: string;
  reason: string;
  evidence: string | null;
  /** JSON list of target ids. */
  targets: string | null;
  approval: string;
  revision: number;
  counts_since: number | string | null;
  disputed: boolean | number;
  declared_at: number | string;
  declared_by: string;
}

export interface ExclusionWordRow {
  exclusion_id: string;
  position: number;
  kind: string;
  reason: string | null;
  evidence: string | null;
  said_at: number | string;
  said_by: string;
}

export interface CorrectionRow {
  key: number;
  id: string;
  indicator_id: number;
  kind: string;
  fact_key: string | null;
  starts_at: number | string;
  ends_at: number | string;
  /** JSON of what it changes. */
  change: string;
  reason: string;
  evidence: string | null;
  approved_by: string | null;
  created_at: number | string;
  created_by: string;
  revoked_at: number | string | null;
  revoked_by: string | null;
  revoke_reason: string | null;
}

export interface ReportedResultRow {
  key: number;
  id: string;
  agreement_id: string;
  target_id: string;
  period: string;
  /** A decimal. */
  attained: string;
  reported_by: string;
  reason: string | null;
  evidence: string | null;
  created_at: number | string;
  created_by: string;
  revoked_at: number | string | null;
  revoked_by: string | null;
  revoke_reason: string | null;
}

export interface CalendarRow {
  name: string;
  version: number;
  created_at: number | string;
  created_by: string;
}

export interface CalendarVersionRow {
  name: string;
  version: number;
  valid_from: string;
  /** JSON of what it says. */
  content: string;
  note: string | null;
  stored_at: number | string;
  stored_by: string;
}

export interface AgreementCalendarRow {
  agreement_id: string;
  version: number;
  position: number;
  calendar_name: string;
  calendar_version: number | null;
  follows: boolean | number;
}

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

export interface ReminderRow {
  subject_id: string;
  stage: string;
  due_on: string;
  state: string;
  attempts: number;
  claim_id: string;
  claimed_at: number | string;
}

export interface SatisfactionRequestRow {
  customer_ref: string;
  quarter: string;
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

export interface AnnouncementRow {
  key: number;
  id: string;
  kind: string;
  title: string;
  text: string;
  starts_at: number | string | null;
  ends_at: number | string | null;
  maintenance_window_id: string | null;
  revision: number;
  created_at: number | string;
  created_by: string;
  changed_at: number | string | null;
  changed_by: string | null;
  sent_at: number | string | null;
}

export interface AnnouncementEntityRow {
  announcement_id: string;
  entity_ref: string;
  position: number;
}

export interface AnnouncementCustomerRow {
  announcement_id: string;
  customer_ref: string;
  state: string;
  concerns: string;
  reason: string | null;
  decided_by: string | null;
  claimed_at: number | string | null;
  read_at: number | string | null;
  read_by: string | null;
}

export interface AnnouncementProofRow {
  key: number;
  announcement_id: string;
  customer_ref: string;
  how: string;
  sent_at: number | string;
  sent_by: string;
  sent_to: string;
  recorded_at: number | string;
}

export interface AnnouncementWithdrawalRow {
  announcement_id: string;
  reason: string;
  withdrawn_at: number | string;
  withdrawn_by: string;
}

export interface AnnouncementReplacementRow {
  announcement_id: string;
  replaces: string;
}

export interface WithdrawalClaimRow {
  announcement_id: string;
  customer_ref: string;
  state: string;
  claimed_at: number | string;
}

export type WithdrawalProofRow = AnnouncementProofRow;

export interface AnnouncementObjectionRow {
  key: number;
  id: string;
  announcement_id: string;
  customer_ref: string;
  reason: string;
  at: number | string;
  by: string;
}
