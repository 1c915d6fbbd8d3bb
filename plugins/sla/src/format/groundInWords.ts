import type { ExclusionGround } from '@service-levels/backstage-plugin-sla-common';
import type { MessageKey, Translate } from '../translations/useTranslate';

const GROUNDS: Readonly<Record<ExclusionGround, MessageKey>> = {
  'customer-caused': 'exclusions.grounds.customerCaused',
  'force-majeure': 'exclusions.grounds.forceMajeure',
  'third-party': 'exclusions.grounds.thirdParty',
  'measurement-error': 'exclusions.grounds.measurementError',
  'agreed-change': 'exclusions.grounds.agreedChange',
};

/** The name of a ground on which time is not counted. */
export function groundInWords(ground: ExclusionGround, t: Translate): string {
  return t(GROUNDS[ground]);
}
