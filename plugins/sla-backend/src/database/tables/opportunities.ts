/** Where more could be done for customers. */

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
