import type {
  AgreementOccurrence,
  NotExcludedReason,
} from '@service-levels/backstage-plugin-sla-common';
import type { Format } from '../../format/Format';
import type { MessageKey, Translate } from '../../translations/useTranslate';

const REASONS: Readonly<Record<NotExcludedReason, MessageKey>> = {
  cancelled: 'maintenance.reasons.cancelled',
  'not-in-force': 'maintenance.reasons.notInForce',
  'not-agreed': 'maintenance.reasons.notAgreed',
  'outside-service-hours': 'maintenance.reasons.outsideServiceHours',
  'blackout-date': 'maintenance.reasons.blackoutDate',
  'notice-too-short': 'maintenance.reasons.noticeTooShort',
  'announcement-withdrawn': 'maintenance.reasons.announcementWithdrawn',
  'over-hours-of-month': 'maintenance.reasons.overHoursOfMonth',
};

/** What an agreement counts of an occurrence all the same: how long for each reason. */
export function notExcludedInWords(
  { notExcluded }: AgreementOccurrence,
  { t, format }: { readonly t: Translate; readonly format: Format },
): string[] {
  const seconds = new Map<NotExcludedReason, number>();
  notExcluded.forEach(({ from, to, reason }) =>
    seconds.set(
      reason,
      (seconds.get(reason) ?? 0) + (Date.parse(to) - Date.parse(from)) / 1000,
    ),
  );
  return [...seconds].map(([reason, total]) =>
    t('maintenance.part', {
      duration: format.durationExact(total),
      reason: t(REASONS[reason]),
    }),
  );
}
