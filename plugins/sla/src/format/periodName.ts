import type { Translate } from '../translations/useTranslate';
import type { Format } from './Format';

/** `2026-11`, `2026-Q4` or `2026` in words; another span as it is labelled. */
export function periodName(
  label: string,
  words: { readonly t: Translate; readonly format: Format },
): string {
  const { t, format } = words;
  if (/^\d{4}-\d{2}$/.test(label)) {
    return format.month(label);
  }
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(label) ?? [];
  return quarter === undefined ? label : t('period.quarter', { quarter, year });
}
