import type { Translate } from '../../translations/useTranslate';
import { statusInWords } from '../../widgets/shownStatus';
import type { Worst } from './worstOf';

/** "breached", or "1 of 5 breached" where there are several targets. */
export function worstInWords(
  { status, count, total }: Worst,
  t: Translate,
): string {
  const word = statusInWords(status, t);
  return total === 1 ? word : t('home.someOf', { count, total, status: word });
}
