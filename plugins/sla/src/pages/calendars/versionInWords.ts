import type { CalendarVersionHead } from '@service-levels/backstage-plugin-sla-common';
import type { Format } from '../../format/Format';
import type { Translate } from '../../translations/useTranslate';

interface Words {
  readonly t: Translate;
  readonly format: Format;
}

/** From when on a version counts; before the first one there is none. */
export function beginInWords(
  { version, validFrom }: CalendarVersionHead,
  { t, format }: Words,
): string {
  return version === 1 ? t('calendars.beginning') : format.date(validFrom);
}

/** A version, and from when on it counts. */
export function versionInWords(
  head: CalendarVersionHead,
  words: Words,
): string {
  const version = String(head.version);
  return head.version === 1
    ? version
    : words.t('calendars.versionFrom', {
        version,
        date: beginInWords(head, words),
      });
}
