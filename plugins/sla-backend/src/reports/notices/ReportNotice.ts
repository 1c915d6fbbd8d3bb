/** Something about a report that people are told once. */
export interface ReportNotice {
  readonly reportId: string;
  readonly revision: number;
  readonly kind: 'published' | 'corrected' | 'disputed';
  /** The id of the dispute; else empty. */
  readonly occasion: string;
  /** What the report is about. */
  readonly title: string;
  /** Such as `2026-10`. */
  readonly period: string;
  /** Refs of users and groups. */
  readonly recipients: readonly string[];
}
