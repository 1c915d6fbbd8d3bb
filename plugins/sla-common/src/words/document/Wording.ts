import type { AgreementTerms } from '../../model';
import type { DocumentBlock, DocumentFact } from './WrittenAgreement';
import type { DocumentOptions } from './DocumentSource';
import type { DocumentWords } from './documentWords.en';
import type { Writing } from './Writing';

/** What every section is written with. */
export interface Wording extends DocumentOptions {
  readonly words: DocumentWords;
  readonly write: Writing;
}

/** Writes the blocks of one section; none where it is not agreed. */
export type WriteSection = (
  terms: AgreementTerms,
  wording: Wording,
) => readonly DocumentBlock[];

/** A text as a block; none where there is no text. */
export function paragraphs(
  ...texts: readonly (string | undefined)[]
): readonly DocumentBlock[] {
  return texts.flatMap(text =>
    text === undefined ? [] : [{ kind: 'paragraph' as const, text }],
  );
}

/** Terms with what is said of them; none where nothing is said of any. */
export function factsOf(
  ...facts: readonly (readonly [string, ...(string | undefined)[]])[]
): readonly DocumentBlock[] {
  const said = facts.flatMap(([term, ...texts]): DocumentFact[] => {
    const details = texts.flatMap(text => (text === undefined ? [] : [text]));
    return details.length === 0 ? [] : [{ term, details }];
  });
  return said.length === 0 ? [] : [{ kind: 'facts', facts: said }];
}

/** A list; none where it is empty. */
export function listOf(
  items: readonly string[],
  isOrdered = false,
): readonly DocumentBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', isOrdered, items }];
}
