import type { DocumentLanguage } from '../document/Language';
import { writingIn, type Writing } from '../document/Writing';
import { reportWordsDe } from './reportWords.de';
import { reportWordsEn, type ReportWords } from './reportWords.en';

const WORDS: Readonly<Record<DocumentLanguage, ReportWords>> = {
  en: reportWordsEn,
  de: reportWordsDe,
};

/** What every section of a report is written with. */
export interface ReportWording {
  readonly language: DocumentLanguage;
  readonly words: ReportWords;
  readonly write: Writing;
}

/** How reports are written in a language. */
export function reportWordingIn(language: DocumentLanguage): ReportWording {
  return { language, words: WORDS[language], write: writingIn(language) };
}

/** A table; none where it has no row. */
export function tableOf(
  label: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
) {
  return rows.length === 0
    ? []
    : [{ kind: 'table' as const, label, heads, rows }];
}

/** A heading with what is beneath it; none where nothing is. */
export function titled<TBlock>(text: string, blocks: readonly TBlock[]) {
  return blocks.length === 0
    ? []
    : [{ kind: 'heading' as const, text }, ...blocks];
}
