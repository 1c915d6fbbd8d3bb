/** Service level reports, and what is kept with them. */

export interface ReportRow {
  id: string;
  /** `agreement:<id>`, or the ref of a customer. */
  subject: string;
  agreement_id: string | null;
  customer_ref: string;
  title: string;
  period: string;
  time_zone: string;
  starts_at: number | string;
  ends_at: number | string;
  created_at: number | string;
  created_by: string;
}

export interface ReportAgreementRow {
  report_id: string;
  agreement_id: string;
}

export interface ReportRevisionRow {
  report_id: string;
  revision: number;
  state: string;
  changes: number;
  summary: string;
  reason: string | null;
  /** JSON of ids and names of targets. */
  missed: string;
  looked_at: number | string;
  differs: boolean | number | null;
  created_at: number | string;
  created_by: string;
  /** JSON as it was hashed. */
  content: string | null;
  hash: string | null;
  published_at: number | string | null;
  published_by: string | null;
  accept_at: number | string | null;
  accept_on: string | null;
  acknowledged_at: number | string | null;
  acknowledged_by: string | null;
  evidence: string | null;
}

export interface ReportCommentRow {
  report_id: string;
  revision: number;
  target_id: string;
  cause: string;
  measure: string;
  measure_due: string | null;
  causing_entity: string | null;
  at: number | string;
  by: string;
}

export interface ReportFileRow {
  report_id: string;
  revision: number;
  format: string;
  content: Buffer;
}

export interface ReportExplanationRow {
  report_id: string;
  revision: number;
  target_id: string;
  /** Of the target: a report of a quarter has three months of one. */
  period: string;
  /** JSON of an explanation. */
  content: string;
}

export interface ReportDisputeRow {
  id: string;
  report_id: string;
  revision: number;
  target_id: string | null;
  target_name: string | null;
  state: string;
  reported_figure: string | null;
  figure: string | null;
  settlement: string | null;
  proposed_by_side: string | null;
  proposed_by: string | null;
  proposed_at: number | string | null;
  agreed_at: number | string | null;
  agreed_by: string | null;
}

export interface ReportDisputeMessageRow {
  dispute_id: string;
  position: number;
  side: string;
  text: string;
  link: string | null;
  evidence: string | null;
  at: number | string;
  by: string;
}

export interface ReportSendingRow {
  id: string;
  report_id: string;
  revision: number;
  how: string;
  /** JSON of names and refs. */
  recipients: string;
  state: string;
  /** JSON of ids. */
  contacts: string;
  note: string | null;
  at: number | string;
  by: string;
}

export interface ReportPublicationRow {
  id: string;
  started_at: number | string;
  started_by: string;
}

export interface ReportPublicationItemRow {
  publication_id: string;
  position: number;
  report_id: string;
  revision: number;
  state: string;
  reason: string | null;
}

export interface ScheduledReportRow {
  agreement_id: string;
  period: string;
  created_at: number | string;
}
