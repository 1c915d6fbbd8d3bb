import type { Contact } from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../../entity/Words';

/** What is sent to somebody, in words. */
export function receivesInWords(
  { receivesAnnouncements, receivesReports }: Contact,
  { t }: Words,
): string {
  const received = [
    ...(receivesAnnouncements ? [t('contacts.announcements')] : []),
    ...(receivesReports ? [t('contacts.reports')] : []),
  ];
  return received.join(', ') || t('contacts.receivesNothing');
}

/** The name of the language that somebody is written to in; null where it is not known. */
export function languageInWords(
  { language }: Contact,
  { format }: Words,
): string | null {
  return language === null ? null : format.language(language);
}
