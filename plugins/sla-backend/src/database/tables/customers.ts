/** Customers and services: from the catalog, and what the portal keeps. */

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

export interface EntityAncestorRow {
  entity_ref: string;
  ancestor_ref: string;
  distance: number;
}
