import type { Verdict } from '../../model';
import type {
  DocumentBlock,
  DocumentFrame,
} from '../document/WrittenAgreement';
import type { DocumentLanguage } from '../document/Language';

/** A verdict with its word; a sign goes before it, so that colour is never all that tells. @public */
export interface WrittenVerdict {
  readonly verdict: Verdict;
  readonly text: string;
}

/** One period in a strip. @public */
export interface WrittenStripCell extends WrittenVerdict {
  /** The figure, such as "99.871"; null where there is no percentage, or only signs are shown. */
  readonly figure: string | null;
}

/** What a section of a report consists of. @public */
export type ReportBlock =
  | DocumentBlock
  /** How one target came out. */
  | (WrittenVerdict & { readonly kind: 'verdict' })
  /** A table with the verdict in its last column. */
  | {
      readonly kind: 'verdicts';
      /** What a screen reader calls it. */
      readonly label: string;
      /** One for each cell, and one for the verdict. */
      readonly heads: readonly string[];
      readonly rows: readonly (WrittenVerdict & {
        readonly cells: readonly string[];
      })[];
    }
  /** The last periods of targets, the reported one last. */
  | {
      readonly kind: 'strip';
      readonly label: string;
      /** Short names of the periods. */
      readonly heads: readonly string[];
      readonly rows: readonly {
        /** Null where there is one row alone. */
        readonly name: string | null;
        /** Null where the target was not in force. */
        readonly cells: readonly (WrittenStripCell | null)[];
      }[];
    };

/** @public */
export interface ReportSection {
  /** Once in a report. */
  readonly id: string;
  /** With its number, such as "2. At a glance". */
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

/**
 * A report as both sides read it, in words. The same for the page, the PDF and
 * mails.
 *
 * @public
 */
export interface WrittenServiceLevelReport {
  readonly language: DocumentLanguage;
  /** "Service level report" */
  readonly type: string;
  /** Of the agreement, or of the customer. */
  readonly title: string;
  /** For whom, from whom. */
  readonly subtitle: string;
  /** "October 2026" */
  readonly period: string;
  /** "Revision 2" */
  readonly version: string;
  /** Null in a draft. */
  readonly hash: string | null;
  /** What stands across it, such as "Draft"; null where nothing does. */
  readonly mark: string | null;
  /** The sentences that say it all, for mails. */
  readonly inShort: readonly string[];
  readonly sections: readonly ReportSection[];
  /** Words of the frame around it. */
  readonly frame: Pick<DocumentFrame, 'contents' | 'hash' | 'page'>;
}
