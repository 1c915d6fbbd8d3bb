/** Who was asked for cause and measure of misses before a month is closed. */

export interface ReportAskRow {
  id: string;
  agreement_id: string;
  target_id: string;
  month: string;
  customer_ref: string;
  title: string;
  owner_ref: string;
  due_on: string;
  note: string | null;
  action_id: string;
  asked_at: number | string;
  asked_by: string;
  reminded_at: number | string;
  reminders: number;
  answered_at: number | string | null;
  answered_by: string | null;
}
