import type { Hours } from '@service-levels/backstage-plugin-sla-common';
import type { Translate } from '../../translations/useTranslate';

/** The hours of one date, as in "08:00–12:00, 13:00–17:00". */
export function hoursOfDayInWords(
  hours: readonly Hours[],
  t: Translate,
): string {
  if (hours.length === 0) {
    return t('calendars.closed');
  }
  return hours.map(({ from, to }) => `${from}–${to}`).join(', ');
}
