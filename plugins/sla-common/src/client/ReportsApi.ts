import type {
  AcknowledgeReportInput,
  CommentMissInput,
  CorrectReport,
  CreateReportInput,
  DisputeReportInput,
  Explanation,
  Page,
  PublishReport,
  PublishReports,
  Report,
  ReportDifference,
  ReportFormat,
  ReportPublication,
  ReportSending,
  ReportState,
  ReportSummary,
  SendReportInput,
  SettleDisputeInput,
  SummarizeReport,
  WriteDisputeMessageInput,
} from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** @public */
export interface ReportsQuery extends ListQuery {
  readonly agreementId?: string;
  readonly customerRef?: string;
  /** Such as `2026-10`. */
  readonly period?: string;
  readonly state?: ReportState;
}

/** Service level reports, as the client offers them. @public */
export interface ReportsApi {
  /** The latest period first; a customer's side is shown what was published. */
  getReports(
    query: ReportsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<ReportSummary>>;

  /** The revision asked for, else the newest that was published, before that the draft. */
  getReport(
    id: string,
    query?: { readonly revision?: number },
    options?: SlaRequestOptions,
  ): Promise<Report>;

  createReport(
    body: CreateReportInput,
    options?: SlaRequestOptions,
  ): Promise<Report>;

  /** Says cause and measure of a miss in a draft. */
  commentMiss(
    report: Pick<ReportSummary, 'id' | 'etag'>,
    targetId: string,
    body: CommentMissInput,
    options?: SlaRequestOptions,
  ): Promise<Report>;

  summarizeReport(
    report: Pick<ReportSummary, 'id' | 'etag'>,
    body: SummarizeReport,
    options?: SlaRequestOptions,
  ): Promise<Report>;

  publishReport(
    id: string,
    body: PublishReport,
    options?: SlaRequestOptions,
  ): Promise<Report>;

  /** Publishes several in the background. */
  publishReports(
    body: PublishReports,
    options?: SlaRequestOptions,
  ): Promise<ReportPublication>;

  /** How far that has come; for who started it. */
  getPublication(
    id: string,
    options?: SlaRequestOptions,
  ): Promise<ReportPublication>;

  /** Opens the draft of a corrected report. */
  correctReport(
    id: string,
    body: CorrectReport,
    options?: SlaRequestOptions,
  ): Promise<Report>;

  /** Discards a draft: that of a correction alone, or of a report that was never published. */
  discardReportDraft(
    report: Pick<ReportSummary, 'id' | 'etag'>,
    options?: SlaRequestOptions,
  ): Promise<void>;

  acknowledgeReport(
    id: string,
    body: AcknowledgeReportInput,
    options?: SlaRequestOptions,
  ): Promise<Report>;

  disputeReport(
    id: string,
    body: DisputeReportInput,
    options?: SlaRequestOptions,
  ): Promise<Report>;

  writeInDispute(
    id: string,
    disputeId: string,
    body: WriteDisputeMessageInput,
    options?: SlaRequestOptions,
  ): Promise<Report>;

  /** Proposes how to settle it, or confirms what the other side proposed. */
  settleDispute(
    id: string,
    disputeId: string,
    body: SettleDisputeInput,
    options?: SlaRequestOptions,
  ): Promise<Report>;

  /** What a figure of a published revision was made of, as it was stored with it. */
  getReportExplanation(
    id: string,
    query: {
      readonly revision: number;
      readonly targetId: string;
      /** Of the target; without it the last that is reported. */
      readonly period?: string;
    },
    options?: SlaRequestOptions,
  ): Promise<Explanation>;

  /** The bytes of a file of a published revision, as they were stored with it. */
  getReportFile(
    id: string,
    query: { readonly revision: number; readonly format: ReportFormat },
    options?: SlaRequestOptions,
  ): Promise<Blob>;

  /**
   * Sends a published revision, or writes the mail that is sent by hand; answers
   * how that went. A key makes of a request that is sent again the same one.
   */
  sendReport(
    id: string,
    body: SendReportInput,
    options?: SlaRequestOptions & { readonly idempotencyKey?: string },
  ): Promise<ReportSending>;

  /** The mail of a sending, as a draft that mail programs open. */
  getReportMail(
    id: string,
    sendingId: string,
    options?: SlaRequestOptions,
  ): Promise<Blob>;

  /** What the facts of today would say otherwise than the published revision. */
  getReportDifferences(
    id: string,
    query: { readonly revision: number },
    options?: SlaRequestOptions,
  ): Promise<{ readonly items: readonly ReportDifference[] }>;
}
