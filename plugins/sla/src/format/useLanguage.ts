import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';

/** The language of the portal, such as `de`. */
export function useLanguage(): string {
  const languages = useApi(appLanguageApiRef);
  const { language } = useObservable(
    useMemo(() => languages.language$(), [languages]),
    languages.getLanguage(),
  );
  return language;
}
