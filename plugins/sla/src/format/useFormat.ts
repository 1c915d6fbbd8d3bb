import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';
import { createFormat, type Format } from './Format';

/** Formats in the language of the portal. */
export function useFormat(): Format {
  const languages = useApi(appLanguageApiRef);
  const { language } = useObservable(
    useMemo(() => languages.language$(), [languages]),
    languages.getLanguage(),
  );
  return useMemo(() => createFormat(language), [language]);
}
