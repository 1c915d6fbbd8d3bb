/** Indicators, the facts reported on them, and what corrects facts or stands in for them. */

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
