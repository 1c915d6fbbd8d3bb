/** Maintenance windows, each with all that was ever declared. */

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
