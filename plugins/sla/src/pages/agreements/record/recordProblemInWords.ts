import type { Translate } from '../../../translations/useTranslate';
import { problemInWords } from '../editor/problemInWords';

/** Why something that was signed outside is refused, in the language of the reader. */
export function recordProblemInWords(reason: string, t: Translate): string {
  switch (reason) {
    case 'must be a http or https address':
      return t('setUp.record.notHttp');
    case 'must not be after today':
      return t('setUp.record.toCome');
    case 'cannot sign for both parties':
      return t('setUp.record.bothParties');
    default:
      return problemInWords(reason, t);
  }
}
