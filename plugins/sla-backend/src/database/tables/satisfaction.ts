/** What customers were asked and answered. */

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

export interface SatisfactionRequestRow {
  customer_ref: string;
  quarter: string;
  state: string;
  attempts: number;
  claim_id: string;
  claimed_at: number | string;
}
