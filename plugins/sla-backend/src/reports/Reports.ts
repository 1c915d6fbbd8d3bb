import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CommentMiss,
  CorrectReport,
  CreateReport,
  Explanation,
  Page,
  PublishReport,
  Report,
  ReportDifference,
  ReportFormat,
  ReportState,
  ReportSummary,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';
import type { ExplainedFigureKey } from './ReportsStore';

/** Who asks, and of which agreements they may see reports; without a scope, of all. */
export interface ReportOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<AgreementFilter>;
}

/** Which reports are asked for. */
export interface ReportsQuery extends PageRequest {
  readonly agreementId?: string;
  readonly customerRef?: string;
  readonly period?: string;
  readonly state?: ReportState;
}

/** One revision; without a number the newest that was published, else the draft. */
export interface RevisionKey {
  readonly id: string;
  readonly revision?: number;
}

/** A change of a draft as it was read. */
export interface DraftKey {
  readonly id: string;
  readonly etag: string;
}

/** What a report is created from. */
export interface CreateRequest {
  readonly report: CreateReport;
  /** `Idempotency-Key` of the request. */
  readonly idempotencyKey?: string;
}

/** A file as it was stored. */
export interface StoredFile {
  readonly content: Buffer;
  /** Without the ending: letters, digits, dots and hyphens. */
  readonly name: string;
  /** Of the bytes. */
  readonly etag: string;
}

/**
 * Service level reports. What the caller may not see is not found; so are
 * drafts for the customer's side.
 */
export interface Reports {
  /** The latest period first. */
  list(
    query: ReportsQuery,
    options: ReportOptions,
  ): Promise<Page<ReportSummary>>;

  get(key: RevisionKey, options: ReportOptions): Promise<Report>;

  /** Answers the report that there is where it was created before. */
  create(
    request: CreateRequest,
    options: ReportOptions,
  ): Promise<{ readonly report: Report; readonly isNew: boolean }>;

  /** @throws ConflictError - where the draft was changed meanwhile */
  comment(
    request: DraftKey & {
      readonly targetId: string;
      readonly comment: CommentMiss;
    },
    options: ReportOptions,
  ): Promise<Report>;

  /** @throws ConflictError - where the draft was changed meanwhile */
  summarize(
    request: DraftKey & { readonly summary: string },
    options: ReportOptions,
  ): Promise<Report>;

  /**
   * Freezes a draft; of a revision that is published already it answers that.
   *
   * @throws ConflictError - where the period is not over or a miss has no comment
   */
  publish(
    request: PublishReport & { readonly id: string },
    options: ReportOptions,
  ): Promise<Report>;

  /** Opens the draft of a corrected report. */
  correct(
    request: CorrectReport & { readonly id: string },
    options: ReportOptions,
  ): Promise<Report>;

  /** @returns the revision that is gone */
  discard(request: DraftKey, options: ReportOptions): Promise<number>;

  /** What the facts of now would say otherwise than a published revision; for the provider's side. */
  differences(
    key: { readonly id: string; readonly revision: number },
    options: ReportOptions,
  ): Promise<readonly ReportDifference[]>;

  file(
    key: {
      readonly id: string;
      readonly revision: number;
      readonly format: ReportFormat;
    },
    options: ReportOptions,
  ): Promise<StoredFile>;

  explanation(
    key: {
      readonly id: string;
      readonly revision: number;
      readonly figure: ExplainedFigureKey;
    },
    options: ReportOptions,
  ): Promise<Explanation>;
}
