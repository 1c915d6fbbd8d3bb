/** What customers are told beforehand, and the proof that they were told. */

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
