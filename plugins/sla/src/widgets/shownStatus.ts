import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import type { Translate } from '../translations/useTranslate';

/** A verdict as it is shown; worst first, a near miss between at risk and no data. */
export const SHOWN_STATUSES = [
  'breached',
  'at-risk',
  'near-miss',
  'no-data',
  'met',
  'no-events',
  'not-in-force',
] as const;

/**
 * A verdict as it is shown: a met period that was close is a near miss, and an
 * agreement that has ended or is still to begin has no verdict now.
 */
export type ShownStatus = (typeof SHOWN_STATUSES)[number];

/** What to show of a figure. */
export function shownStatus(
  figure: Pick<Attainment, 'status' | 'nearMiss'>,
): ShownStatus {
  return figure.status === 'met' && figure.nearMiss
    ? 'near-miss'
    : figure.status;
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
