import type { Translate } from '../translations/useTranslate';
import { isStaleSending, type Sending } from './useSending';

/** Why what was sent was refused, as a sentence; undefined where it was not. */
export function failureInWords(
  sending: Sending<unknown>,
  t: Translate,
): string | undefined {
  if (isStaleSending(sending)) {
    return t('error.stale');
  }
  return sending.kind === 'failed'
    ? t('measurements.failed', { reason: sending.reason })
    : undefined;
}
