import type { Treatment } from '@service-levels/backstage-plugin-sla-common';
import type { Translate } from '../../translations/useTranslate';

/** Why something counted or didn't, in the customer's words. */
export function reasonInWords(treatment: Treatment, t: Translate): string {
  const words: Readonly<Record<Treatment, string>> = {
    counted: t('month.reasons.counted'),
    'outside-service-hours': t('month.reasons.outsideServiceHours'),
    excluded: t('month.reasons.excluded'),
    'below-minimum': t('month.reasons.belowMinimum'),
    'not-weighted': t('month.reasons.notWeighted'),
    'unknown-left-out': t('month.reasons.unknownLeftOut'),
    'unknown-as-good': t('month.reasons.unknownAsGood'),
    'unknown-as-bad': t('month.reasons.unknownAsBad'),
  };
  return words[treatment];
}
