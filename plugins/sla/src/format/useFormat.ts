import { useMemo } from 'react';
import { createFormat, type Format } from './Format';
import { useLanguage } from './useLanguage';

/** Formats in the language of the portal. */
export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => createFormat(language), [language]);
}
