/** The languages that documents are written in. @public */
export const DOCUMENT_LANGUAGES = ['en', 'de'] as const;

/** A language that documents are written in. @public */
export type DocumentLanguage = (typeof DOCUMENT_LANGUAGES)[number];

/**
 * The language to write in for somebody whose language is `tag`, such as
 * `de-AT`; English where documents are not written in theirs, or it is not known.
 *
 * @public
 */
export function documentLanguageOf(
  tag: string | null | undefined,
): DocumentLanguage {
  const [base] = (tag ?? '').toLocaleLowerCase('en-US').split('-');
  return DOCUMENT_LANGUAGES.find(language => language === base) ?? 'en';
}
