import { failureInWords } from '../../hooks/failureInWords';
import { refusedFields, type Sending } from '../../hooks/useSending';
import type { Translate } from '../../translations/useTranslate';

/** Why nothing was changed; where more was found meanwhile, what to do. */
export function changeFailure(
  sending: Sending<unknown>,
  t: Translate,
): string | undefined {
  return 'If-Match' in refusedFields(sending)
    ? t('personalData.changedMeanwhile')
    : failureInWords(sending, t);
}
