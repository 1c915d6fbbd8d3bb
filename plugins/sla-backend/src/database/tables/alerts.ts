/** Alerts about running periods, and how one is alerted. */

export interface AgreementAlertingRow {
  agreement_id: string;
  /** JSON of what was set. */
  settings: string;
  revision: number;
  changed_at: number | string;
  changed_by: string;
}

export interface AlertRow {
  id: string;
  agreement_id: string;
  target_id: string;
  entity_ref: string;
  period: string;
  ends_at: number | string;
  kind: string;
  level: number;
  raised_at: number | string;
  /** SQLite answers 0 or 1. */
  is_told: boolean | number;
  recovered_at: number | string | null;
  is_recovery_told: boolean | number;
}

export interface AlertNoticeRow {
  alert_id: string;
  what: string;
  state: string;
  attempts: number;
  claim_id: string;
  claimed_at: number | string;
}
