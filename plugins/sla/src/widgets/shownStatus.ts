import {
  VERDICTS,
  verdictOf,
  type Attainment,
  type Verdict,
} from '@service-levels/backstage-plugin-sla-common';
import type { Translate } from '../translations/useTranslate';

/**
 * A verdict as it is shown: a met period that was close is a near miss, and an
 * agreement that has ended or is still to begin has no verdict now.
 */
export type ShownStatus = Verdict | 'not-in-force';

/** What may be shown, worst first. */
export const SHOWN_STATUSES: readonly ShownStatus[] = [
  ...VERDICTS,
  'not-in-force',
];

/** What to show of a figure. */
export function shownStatus(
  figure: Pick<Attainment, 'status' | 'nearMiss'>,
): ShownStatus {
  return verdictOf(figure);
}

/** The worst of several; undefined where there is none. */
export function worstShown(
  statuses: readonly ShownStatus[],
): ShownStatus | undefined {
  return SHOWN_STATUSES.find(status => statuses.includes(status));
}

/** The word for a status. */
export function statusInWords(status: ShownStatus, t: Translate): string {
  const words: Readonly<Record<ShownStatus, string>> = {
    breached: t('status.breached'),
    'at-risk': t('status.atRisk'),
    'near-miss': t('status.nearMiss'),
    'no-data': t('status.noData'),
    met: t('status.met'),
    'no-events': t('status.noEvents'),
    'not-in-force': t('status.notInForce'),
  };
  return words[status];
}
