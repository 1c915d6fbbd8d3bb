/** Service offerings, and what began from them. */

export interface OfferingRow {
  name: string;
  title: string;
  level: string;
  description: string | null;
  /** JSON of all else that it says. */
  terms: string;
  revision: number;
  created_at: number | string;
  created_by: string;
  changed_at: number | string;
  changed_by: string;
  archived_at: number | string | null;
  archived_by: string | null;
}

export interface AgreementOfferingRow {
  agreement_id: string;
  offering: string;
  set_at: number | string;
  set_by: string;
}
