import type {
  CommentMiss,
  Explanation,
  ReportContent,
  ReportDifference,
} from '@service-levels/backstage-plugin-sla-common';

/** What a report is about. */
export type ReportSubject =
  | { readonly kind: 'agreement'; readonly agreementId: string }
  /** All SLAs with a customer that it is a party of. */
  | { readonly kind: 'customer'; readonly customerRef: string };

/** What people wrote in a draft. */
export interface ReportWords {
  readonly summary: string;
  /** By target. */
  readonly comments: ReadonlyMap<string, CommentMiss>;
}

/** What is asked for. */
export interface AskedReport {
  readonly subject: ReportSubject;
  /** `2026-10`, `2026-Q4` or `2026`. */
  readonly period: string;
  readonly revision: number;
  readonly words: ReportWords;
  /** In a corrected report. */
  readonly correction: {
    readonly reason: string;
    readonly corrects: { readonly revision: number; readonly hash: string };
    readonly changes: readonly ReportDifference[];
  } | null;
  /** Facts up to this instant, in epoch seconds. */
  readonly asOf: number;
}

/** What a report says, with the explanation of each of its figures. */
export interface ComposedReport {
  readonly content: ReportContent;
  readonly explanations: readonly Explanation[];
}

/** Puts together what reports say, as the portal sees it; only what the customer may read is in it. */
export interface ReportContents {
  /** Several at once cost less than one after the other: figures are read for all targets together. */
  composeAll(asked: readonly AskedReport[]): Promise<readonly ComposedReport[]>;
}
