/** Credits for missed targets. */

export interface CreditRow {
  id: string;
  agreement_id: string;
  target_id: string;
  version: number;
  period: string;
  starts_at: number | string;
  ends_at: number | string;
  days: number;
  days_of_period: number;
  /** JSON of good and total. */
  attained: string;
  /** JSON of the band. */
  band: string;
  currency: string;
  fee: number | string;
  uncapped: number | string;
  amount: number | string;
  state: string;
  revision: number;
  proposed_at: number | string;
  /** JSON of what facts say since it was decided on. */
  now: string | null;
  decided_at: number | string | null;
  decided_by: string | null;
  reason: string | null;
  settled_at: number | string | null;
  settled_by: string | null;
  reference: string | null;
}
