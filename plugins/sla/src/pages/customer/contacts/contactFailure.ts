import { failureInWords } from '../../../hooks/failureInWords';
import { refusedFields, type Sending } from '../../../hooks/useSending';
import type { Translate } from '../../../translations/useTranslate';

/** Whether somebody else changed what was about to be changed. */
export function isStale(sending: Sending<unknown>): boolean {
  return 'If-Match' in refusedFields(sending);
}

/** Why a contact was not changed; undefined where nothing went wrong. */
export function contactFailure(
  sending: Sending<unknown>,
  t: Translate,
): string | undefined {
  return isStale(sending) ? t('contacts.stale') : failureInWords(sending, t);
}
