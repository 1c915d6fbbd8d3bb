import type {
  CommentMiss,
  Explanation,
  ReportContent,
  ReportState,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Scope } from '../permissions/Scope';
import type { WrittenReport } from './ReportFiles';
import type {
  MissedTarget,
  NewReport,
  StoredDispute,
  StoredMessage,
  StoredReport,
  StoredRevision,
} from './StoredReport';

/** What of reports somebody sees. */
export interface ReportsVisible {
  /** Of the agreements of a report, all of which are needed. */
  readonly scope: Scope<AgreementFilter>;
  /** Only what was published for one of these customers; undefined for everything. */
  readonly publishedFor: readonly string[] | undefined;
}

/** Which reports are listed. */
export interface ReportsToList {
  readonly visible: ReportsVisible;
  readonly agreementId?: string;
  readonly customerRef?: string;
  readonly period?: string;
  readonly state?: ReportState;
  /** Epoch seconds. */
  readonly now: number;
  readonly after?: readonly string[];
  readonly limit: number;
}

/** A figure of a report: a target in its period; without one in the last that is reported. */
export interface ExplainedFigureKey {
  readonly targetId: string;
  readonly period?: string;
}

/** One change of a report, decided while nobody else can change it. */
export type ReportChange =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'comment';
      readonly revision: number;
      readonly targetId: string;
      readonly comment: CommentMiss;
      readonly at: number;
      readonly by: string;
    }
  | {
      readonly kind: 'summarize';
      readonly revision: number;
      readonly summary: string;
    }
  | {
      readonly kind: 'publish';
      readonly revision: number;
      /** As it was hashed. */
      readonly content: ReportContent;
      readonly hash: string;
      readonly at: number;
      readonly by: string;
      readonly accept: StoredRevision['accept'];
      readonly explanations: readonly Explanation[];
      readonly files: WrittenReport;
    }
  | {
      readonly kind: 'correct';
      /** The new one. */
      readonly revision: number;
      /** Whose summary and comments it begins with. */
      readonly corrects: number;
      readonly reason: string;
      readonly at: number;
      readonly by: string;
    }
  | { readonly kind: 'discard'; readonly revision: number }
  | {
      readonly kind: 'acknowledge';
      readonly revision: number;
      readonly acknowledged: NonNullable<StoredRevision['acknowledged']>;
    }
  | {
      readonly kind: 'dispute';
      readonly dispute: StoredDispute;
    }
  | {
      readonly kind: 'message';
      readonly disputeId: string;
      readonly message: StoredMessage;
    }
  | {
      readonly kind: 'settle';
      readonly disputeId: string;
      readonly state: StoredDispute['state'];
      readonly settlement: StoredDispute['settlement'];
      /** What is said with it; null where nothing is added. */
      readonly message: StoredMessage | null;
      /** Whether no dispute of the revision is open any more. */
      readonly isLast: boolean;
    };

/** Where reports are kept. What was published is never written again. */
export interface ReportsStore {
  /**
   * Stores a new report with its first draft, unless there is one about the
   * same and the same period.
   *
   * @returns its id and whether it is new
   */
  insert(
    report: NewReport & { readonly idempotencyKey?: IdempotencyKey },
  ): Promise<{ readonly id: string; readonly isNew: boolean }>;

  /** Those of some that may be seen. */
  visible(
    ids: readonly string[],
    visible: ReportsVisible,
  ): Promise<readonly StoredReport[]>;

  /** For callers that have already asked what may be seen. */
  byIds(ids: readonly string[]): Promise<readonly StoredReport[]>;

  /** The latest period first. */
  list(query: ReportsToList): Promise<readonly StoredReport[]>;

  /** Of a published revision. */
  content(id: string, revision: number): Promise<ReportContent | undefined>;

  /** The bytes of a file as they were stored. */
  file(
    id: string,
    revision: number,
    format: string,
  ): Promise<Buffer | undefined>;

  explanation(
    id: string,
    revision: number,
    figure: ExplainedFigureKey,
  ): Promise<Explanation | undefined>;

  /**
   * Locks the report, lets `decide` choose the change from what is really
   * stored, and makes it. What `decide` throws leaves everything as it was.
   *
   * @throws NotFoundError - where it is not there any more
   */
  change(
    id: string,
    decide: (report: StoredReport) => ReportChange,
  ): Promise<void>;

  /** Notes what the facts of now say of a draft. */
  noteDraft(
    key: { readonly id: string; readonly revision: number },
    seen: {
      readonly missed: readonly MissedTarget[];
      readonly agreementIds: readonly string[];
      readonly at: number;
    },
  ): Promise<void>;

  /** Notes whether the facts of now give other figures than a published revision. */
  noteDiffers(
    key: { readonly id: string; readonly revision: number },
    seen: { readonly differs: boolean; readonly at: number },
  ): Promise<void>;

  /** Notes that a revision was looked at, where nothing was found out by it. */
  noteLook(
    key: { readonly id: string; readonly revision: number },
    at: number,
  ): Promise<void>;

  /** Drafts, and the newest published revisions of periods that ended lately, that were not looked at since. */
  toLookAt(query: {
    readonly lookedBefore: number;
    readonly endedAfter: number;
    readonly limit: number;
  }): Promise<readonly { readonly id: string; readonly revision: number }[]>;

  /** Ids of reports that were published or disputed from an instant on, in their order. */
  withNews(query: {
    readonly since: number;
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<readonly string[]>;
}
