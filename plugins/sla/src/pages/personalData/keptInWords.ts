import type {
  KeptPlaces,
  KeptReason,
} from '@service-levels/backstage-plugin-sla-common';
import type { Translate } from '../../translations/useTranslate';

const REASONS = {
  signed: 'personalData.because.signed',
  consent: 'personalData.because.consent',
  published: 'personalData.because.published',
  'declared-in-catalog': 'personalData.because.declaredInCatalog',
} as const;

/** Why a name stays. */
export function reasonInWords(because: KeptReason, t: Translate): string {
  return t(REASONS[because]);
}

/** In how many places it stays, and why. */
export function keptInWords(kept: readonly KeptPlaces[], t: Translate): string {
  return kept.length === 0
    ? t('personalData.nothingStays')
    : kept
        .map(({ because, places }) =>
          t('personalData.staysBecause', {
            count: places,
            reason: reasonInWords(because, t),
          }),
        )
        .join('; ');
}
