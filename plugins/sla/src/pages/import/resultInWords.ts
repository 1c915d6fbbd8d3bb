import type { IngestResult } from '@service-levels/backstage-plugin-sla-common';
import type { Format } from '../../format/Format';
import type { Translate } from '../../translations/useTranslate';

/** How many rows were new, changed, known already and taken back. */
export function resultInWords(
  { stored, replaced, unchanged, withdrawn }: IngestResult,
  words: { readonly t: Translate; readonly format: Format },
): string {
  const { t, format } = words;
  return t('import.result', {
    stored: format.number(stored),
    replaced: format.number(replaced),
    unchanged: format.number(unchanged),
    withdrawn: format.number(withdrawn),
  });
}
