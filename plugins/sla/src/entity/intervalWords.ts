import type {
  ExplainedInterval,
  Treatment,
} from '@service-levels/backstage-plugin-sla-common';
import type { Translate } from '../translations/useTranslate';

/** The word for a reported state. */
export function stateInWords(
  state: ExplainedInterval['state'],
  t: Translate,
): string {
  const words: Readonly<Record<ExplainedInterval['state'], string>> = {
    down: t('explanation.states.down'),
    degraded: t('explanation.states.degraded'),
    unknown: t('explanation.states.unknown'),
  };
  return words[state];
}

/** Whether and how much of an interval counted, and why not. */
export function treatmentInWords(
  treatment: Treatment,
  options: { readonly t: Translate; readonly bad: string },
): string {
  const { t, bad } = options;
  const words: Readonly<Record<Treatment, string>> = {
    counted: t('explanation.treatments.counted', { bad }),
    'outside-service-hours': t('explanation.treatments.outside-service-hours'),
    excluded: t('explanation.treatments.excluded'),
    'below-minimum': t('explanation.treatments.below-minimum'),
    'not-weighted': t('explanation.treatments.not-weighted'),
    'unknown-left-out': t('explanation.treatments.unknown-left-out'),
    'unknown-as-good': t('explanation.treatments.unknown-as-good'),
    'unknown-as-bad': t('explanation.treatments.unknown-as-bad', { bad }),
  };
  return words[treatment];
}
