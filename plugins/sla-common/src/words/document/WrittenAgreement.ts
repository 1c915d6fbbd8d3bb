import type { Party } from '../../model';
import type { DocumentLanguage } from './Language';

/** What a section of a document consists of. @public */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly text: string }
  /** A text of one or more lines, as somebody wrote it or put together. */
  | { readonly kind: 'paragraph'; readonly text: string }
  /** The sentence that says what is judged. */
  | { readonly kind: 'sentence'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly DocumentFact[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly items: readonly string[];
    }
  | {
      readonly kind: 'table';
      /** What a screen reader calls it. */
      readonly label: string;
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A term with what is said of it. @public */
export interface DocumentFact {
  readonly term: string;
  readonly details: readonly string[];
}

/** The sections that a document can have, in their order. @public */
export const DOCUMENT_SECTIONS = [
  'parties',
  'services',
  'term',
  'hours',
  'targets',
  'maintenance',
  'exclusions',
  'workload',
  'duties',
  'escalation',
  'reporting',
  'review',
  'credits',
  'definitions',
  'version',
] as const;

/** @public */
export type DocumentSectionId = (typeof DOCUMENT_SECTIONS)[number];

/** @public */
export interface DocumentSection {
  readonly id: DocumentSectionId;
  /** With its number, such as "5. Service level targets". */
  readonly heading: string;
  readonly blocks: readonly DocumentBlock[];
}

/** A place for the signature of one signatory: signed, or a line for ink. @public */
export interface DocumentSignature {
  readonly party: Party;
  /** "For the provider: Payments team" */
  readonly forWhom: string;
  /** Null where it is open who signs. */
  readonly name: string | null;
  readonly role: string | null;
  /** When it was signed and what is to be known of it; none where it was not. */
  readonly signed: readonly string[];
}

/**
 * An agreement as both sides read it: what its terms say, in words. The same
 * for the page, the PDF and mails.
 *
 * @public
 */
export interface WrittenAgreement {
  readonly language: DocumentLanguage;
  /** "Service level agreement" */
  readonly type: string;
  readonly title: string;
  /** Between whom, and which version it is. */
  readonly subtitle: string;
  /** "Version 3" */
  readonly version: string;
  readonly hash: string | null;
  /** What stands across it, such as "Draft", where nobody may take it for agreed. */
  readonly mark: string | null;
  readonly sections: readonly DocumentSection[];
  readonly signatures: readonly DocumentSignature[];
  /** Words of the frame around it. */
  readonly frame: DocumentFrame;
}

/** Words around a document. @public */
export interface DocumentFrame {
  readonly contents: string;
  readonly signatures: string;
  readonly signature: string;
  readonly placeAndDate: string;
  readonly hash: string;
  /** "Page 1 of 3" */
  readonly page: (page: number | string, pages: number | string) => string;
}
