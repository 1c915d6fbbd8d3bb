import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import type { Translate } from '../translations/useTranslate';

/** Says of a target that it does not bind; undefined where it does. */
export function commitmentInWords(
  { commitment }: Pick<Attainment, 'commitment'>,
  t: Translate,
): string | undefined {
  if (commitment === undefined) {
    return undefined;
  }
  return commitment === 'trial'
    ? t('targets.trial')
    : t('targets.informational');
}
