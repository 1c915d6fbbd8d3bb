import type {
  ReportSending,
  SendReport,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReportOptions } from '../Reports';

/** Published reports by mail, to people outside. What the caller may not see is not found. */
export interface ReportSendings {
  /**
   * Hands the mail to the portal's server for mails, or writes it to be sent by
   * hand where there is none; keeps to whom it went, and says so in the
   * dialogue. The same `idempotencyKey` sends once.
   *
   * @throws ConflictError - where the revision is not published
   * @throws InputError - naming each contact that cannot be written to
   */
  send(
    request: SendReport & {
      readonly id: string;
      readonly idempotencyKey?: string;
    },
    options: ReportOptions,
  ): Promise<ReportSending>;

  /** The mail as a file (RFC 5322), to those contacts who still have an address. */
  mailOf(
    key: { readonly id: string; readonly sendingId: string },
    options: ReportOptions,
  ): Promise<Buffer>;
}
