import { documentWordsDe } from './documentWords.de';
import { documentWordsEn, type DocumentWords } from './documentWords.en';
import type { DocumentLanguage } from './Language';

const WORDS: Readonly<Record<DocumentLanguage, DocumentWords>> = {
  en: documentWordsEn,
  de: documentWordsDe,
};

/** The words of documents in a language. */
export function documentWordsIn(language: DocumentLanguage): DocumentWords {
  return WORDS[language];
}
