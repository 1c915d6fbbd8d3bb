import type { Translate } from '../translations/useTranslate';
import type { Format } from './Format';

const DAY_MILLISECONDS = 86_400_000;

/**
 * `2026-11`, `2026-W45`, `2026-Q4` or `2026` in words, a day as date, and the
 * first and last date of rolling days as how many and until when; another span
 * as it is labelled.
 */
export function periodName(
  label: string,
  words: { readonly t: Translate; readonly format: Format },
): string {
  const { t, format } = words;
  if (/^\d{4}-\d{2}$/.test(label)) {
    return format.month(label);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(label)) {
    return format.date(label);
  }
  const [, year, kind, number] = /^(\d{4})-([QW])(\d{1,2})$/.exec(label) ?? [];
  if (kind === 'Q') {
    return t('period.quarter', { quarter: number, year });
  }
  if (kind === 'W') {
    return t('period.week', { week: String(Number(number)), year });
  }
  const [, first, last] =
    /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(label) ?? [];
  return first === undefined
    ? label
    : t('period.rolling', {
        count: (Date.parse(last) - Date.parse(first)) / DAY_MILLISECONDS + 1,
        last: format.date(last),
      });
}
