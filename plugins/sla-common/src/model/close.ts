import { z } from 'zod';
import { ownerSchema } from './action';
import type { Attainment } from './attainment';
import { dateSchema, orNull, textSchema } from './primitives';
import type { ReportState } from './report';
import { commentMissSchema, type CommentMiss } from './reportRequests';

/** A calendar month that is closed. @public */
export const closeMonthSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-10');

/**
 * `POST /close/{month}/asks`: asks whose service it is for cause and measure of
 * a missed target; asked again, it reminds.
 *
 * @public
 */
export const askForCommentSchema = z.strictObject({
  agreementId: z
    .uuid('must be the id of an agreement')
    .transform(id => id.toLowerCase()),
  targetId: z
    .uuid('must be the id of a target')
    .transform(id => id.toLowerCase()),
  /** A user or a group; without it the group that owns what is measured. */
  owner: orNull(ownerSchema),
  /** Without it three working days. */
  due: orNull(dateSchema),
  /** A word to whom is asked. */
  note: orNull(
    z
      .string()
      .trim()
      .pipe(textSchema({ max: 2_000 })),
  ),
});

/** @public */
export type AskForComment = z.output<typeof askForCommentSchema>;
/** @public */
export type AskForCommentInput = z.input<typeof askForCommentSchema>;

/** `POST /asked/{id}/answer`: what happened and what will be done; the same as a comment in the report. @public */
export const answerAskSchema = commentMissSchema;

/** @public */
export type AnswerAsk = CommentMiss;

/** Whom one asked for cause and measure of a miss. @public */
export interface CommentAsk {
  readonly id: string;
  /** Ref of a user or a group. */
  readonly owner: string;
  readonly due: string;
  /** The first time. */
  readonly askedAt: string;
  readonly askedBy: string;
  /** How often they were reminded since. */
  readonly reminders: number;
  /** Null until they answered. */
  readonly answeredAt: string | null;
}

/** A target that was missed in the month. @public */
export interface CloseMiss {
  readonly targetId: string;
  readonly name: string;
  readonly entityRef: string;
  readonly isCommented: boolean;
  /** Null where nobody was asked. */
  readonly ask: CommentAsk | null;
}

/** Whether all that a month is judged by is there. @public */
export interface CloseData {
  readonly isComplete: boolean;
  /** Of the target of which least is known, as percent with three decimals; null where none has a coverage. */
  readonly coveragePercent: string | null;
  /** Service time of which nothing is known, of the target where that is most. */
  readonly unknownSeconds: number;
  /** Names of targets of which too little is known for a verdict. */
  readonly withoutVerdict: readonly string[];
  /** Days that are not over, or whose facts changed and are judged anew. */
  readonly daysNotJudged: number;
  /** Refs of indicators of which no fact came. */
  readonly indicatorsWithoutFacts: readonly string[];
  /** When the last fact of the month began, of any of its indicators; null where there is none. */
  readonly lastFactAt: string | null;
}

/** How far the report of a month has come. @public */
export interface CloseReport {
  readonly id: string;
  readonly state: ReportState;
  /** Of the newest revision that was published, else of the draft. */
  readonly revision: number;
  /** Whether there is a draft to write in. */
  readonly isDraft: boolean;
  readonly publishedAt: string | null;
  /** When this revision was sent last; null where it never was, or no server took it. */
  readonly sentAt: string | null;
  /** When the customer acknowledged it, or it was taken as accepted. */
  readonly acceptedAt: string | null;
  readonly accepted: 'acknowledged' | 'taken-as-accepted' | null;
}

/** One SLA in the close of a month. @public */
export interface CloseLine {
  readonly agreementId: string;
  readonly agreementTitle: string;
  readonly customerRef: string;
  readonly data: CloseData;
  /** Declared time of the month that does not count yet. */
  readonly exclusions: {
    readonly waitingForApproval: number;
    readonly waitingForCustomer: number;
  };
  /** The targets that were missed. */
  readonly misses: readonly CloseMiss[];
  readonly openDisputes: number;
  /** Null where there is none yet. */
  readonly report: CloseReport | null;
  /** The date until which it is to be published. */
  readonly dueOn: string;
  readonly isOverdue: boolean;
  /** Nothing is open but to publish. */
  readonly isReady: boolean;
  /** Whether the caller may ask and publish. */
  readonly mayPublish: boolean;
}

/** What is left to do for how many lines. @public */
export interface CloseTotals {
  readonly agreements: number;
  readonly dataIncomplete: number;
  readonly exclusionsOpen: number;
  readonly missesWithoutComment: number;
  /** Asked, not answered. */
  readonly asksOpen: number;
  readonly disputesOpen: number;
  readonly ready: number;
  readonly published: number;
  readonly sent: number;
  readonly acknowledged: number;
  readonly overdue: number;
}

/** The close of a month, as far as the caller may see it. @public */
export interface MonthClose {
  readonly month: string;
  readonly items: readonly CloseLine[];
  readonly totals: CloseTotals;
}

/** What of a figure who is asked is told: neither agreement nor customer. @public */
export type AskedFigure = Pick<
  Attainment,
  | 'targetName'
  | 'entityRef'
  | 'indicator'
  | 'objective'
  | 'period'
  | 'status'
  | 'attained'
  | 'attainedPercent'
  | 'serviceSeconds'
  | 'downSeconds'
  | 'unknownSeconds'
  | 'budget'
>;

/** Something that used up what was allowed. @public */
export interface AskedOutage {
  readonly from: string;
  readonly to: string;
  /** Of service time, that count. */
  readonly seconds: number;
  readonly note: string | null;
}

/** The form that who was asked fills in. @public */
export interface AskedForm {
  readonly id: string;
  readonly owner: string;
  readonly due: string;
  readonly askedAt: string;
  readonly askedBy: string;
  readonly note: string | null;
  readonly figure: AskedFigure;
  /** In the order of time. */
  readonly outages: readonly AskedOutage[];
  /** Null until it is answered. */
  readonly answer:
    | (AnswerAsk & { readonly at: string; readonly by: string })
    | null;
  /** The report was published: nothing can be answered any more. */
  readonly isClosed: boolean;
}
