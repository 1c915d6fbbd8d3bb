import type {
  AcknowledgeReport,
  DisputeReport,
  Report,
  SettleDispute,
  WriteDisputeMessage,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReportOptions } from '../Reports';

/** A dispute of one report. */
export interface DisputeKey {
  readonly id: string;
  readonly disputeId: string;
}

/** What the customer says of a published report, and how both agree on it. */
export interface ReportAnswers {
  /** @throws ConflictError - for another hash, or where it is disputed */
  acknowledge(
    request: AcknowledgeReport & { readonly id: string },
    options: ReportOptions,
  ): Promise<Report>;

  /** Keeps both figures. The same said again by the same person opens no other dispute. */
  dispute(
    request: DisputeReport & { readonly id: string },
    options: ReportOptions,
  ): Promise<Report>;

  /** The same text twice in a row by one person is one message. */
  write(
    request: WriteDisputeMessage & DisputeKey,
    options: ReportOptions,
  ): Promise<Report>;

  /** Proposes or confirms what was agreed, or withdraws. */
  settle(
    request: SettleDispute & DisputeKey,
    options: ReportOptions,
  ): Promise<Report>;
}
