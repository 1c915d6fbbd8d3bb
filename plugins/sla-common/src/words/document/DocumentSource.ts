import type {
  AgreementRecord,
  AgreementTerms,
  Indicator,
  SignOff,
  VersionState,
} from '../../model';
import type { DocumentLanguage } from './Language';

/** What of a signature stands in a document. @public */
export type DocumentedSignOff = Omit<SignOff, 'id' | 'evidence'>;

/**
 * What a document is written from: the terms of one version and who signed
 * them. Nothing internal is in it, so that nothing internal can be written.
 *
 * @public
 */
export interface DocumentSource {
  readonly terms: AgreementTerms;
  readonly version: number;
  readonly state: VersionState;
  /** Null in a draft. */
  readonly hash: string | null;
  readonly retroactive: boolean;
  readonly signatures: readonly DocumentedSignOff[];
  /** What was signed outside, of a version that was only recorded here. */
  readonly recorded?: Pick<AgreementRecord, 'document' | 'signatures'>;
}

/** How a document is written. @public */
export interface DocumentOptions {
  readonly language: DocumentLanguage;
  /** What an entity or a person is called; for one that is not known, the name of its ref. */
  readonly nameOf: (ref: string) => string;
  /** What is measured in; undefined where an indicator is not known. */
  readonly measuredBy: (
    indicator: string,
  ) => Pick<Indicator, 'stream' | 'unit'> | undefined;
}
