import type {
  AnswerAsk,
  CloseReport,
} from '@service-levels/backstage-plugin-sla-common';

/** The report of an agreement about a month, as the close sees it. */
export interface ReportOfMonth {
  readonly agreementId: string;
  readonly report: CloseReport;
  readonly openDisputes: number;
  /** Of the newest revision, by target. */
  readonly comments: ReadonlyMap<string, AnswerAsk>;
}

/** What the close does with reports: it reads how far they have come, and writes comments in drafts. */
export interface CloseReports {
  /** Those of agreements about one month, in one query each for reports, comments, disputes and sendings. */
  ofMonth(
    agreementIds: readonly string[],
    month: string,
  ): Promise<ReadonlyMap<string, ReportOfMonth>>;

  /**
   * Creates the draft where there is no report yet.
   *
   * @param by - entity ref of a user, or subject of a service
   */
  ensureDraft(
    about: { readonly agreementId: string; readonly month: string },
    by: string,
  ): Promise<void>;

  /**
   * Writes cause and measure of a miss in the draft.
   *
   * @throws ConflictError - where the report is published
   */
  comment(
    about: {
      readonly agreementId: string;
      readonly month: string;
      readonly targetId: string;
    },
    comment: AnswerAsk,
    by: string,
  ): Promise<void>;
}
