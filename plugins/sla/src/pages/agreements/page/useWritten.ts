import {
  agreementDocument,
  documentLanguageOf,
  type Agreement,
  type WrittenAgreement,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback } from 'react';
import { useLanguage } from '../../../format/useLanguage';
import { titleIn } from '../../../hooks/loadTitles';
import type { AgreementInView } from './AgreementInView';

/** Writes versions of an agreement as documents, in the language of the reader. */
export function useWritten({
  titles,
  indicators,
}: Pick<AgreementInView, 'titles' | 'indicators'>): (
  agreement: Agreement,
) => WrittenAgreement {
  const language = documentLanguageOf(useLanguage());
  return useCallback(
    agreement =>
      agreementDocument(
        { ...agreement, terms: agreement },
        {
          language,
          nameOf: ref => titleIn(titles, ref),
          measuredBy: indicator => indicators.get(indicator),
        },
      ),
    [titles, indicators, language],
  );
}
