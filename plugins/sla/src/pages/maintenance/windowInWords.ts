import {
  isRecurring,
  type MaintenanceWindow,
} from '@service-levels/backstage-plugin-sla-common';
import type { Format } from '../../format/Format';
import { clockZone } from '../../format/localInput';
import type { Translate } from '../../translations/useTranslate';

interface Words {
  readonly t: Translate;
  readonly format: Format;
  /** The entity whose page it is. */
  readonly entityRef: string;
  /** What the catalog calls somebody or something. */
  readonly titleOf: (who: string) => string;
}

/** What is said of a window beneath its title, as far as the reader is told. */
export function windowInWords(
  window: MaintenanceWindow,
  { t, format, entityRef, titleOf }: Words,
): string[] {
  const { schedule, announcedAt, evidence } = window;
  const zone = clockZone();
  const at = (instant: string) => format.moment(instant, zone);
  const { declaredBy, changedBy, changedAt, cancelledBy, cancelledAt } = window;
  return [
    isRecurring(schedule)
      ? t('maintenance.recurs', {
          rule: schedule.rrule,
          duration: format.durationExact(schedule.durationSeconds),
          time: schedule.firstStart.slice(11, 16),
          zone: schedule.timeZone,
        })
      : t('maintenance.onceIn'),
    ...(window.entityRef === entityRef
      ? []
      : [t('maintenance.onEntity', { entity: titleOf(window.entityRef) })]),
    t('maintenance.announced', { time: at(announcedAt) }),
    ...(evidence === null
      ? []
      : [t('maintenance.evidence', { text: evidence })]),
    ...(declaredBy === null
      ? []
      : [
          t('maintenance.declaredBy', {
            who: titleOf(declaredBy),
            time: at(window.declaredAt),
          }),
        ]),
    ...(changedBy === null || changedAt === null
      ? []
      : [
          t('maintenance.changedBy', {
            who: titleOf(changedBy),
            time: at(changedAt),
          }),
        ]),
    ...(cancelledAt === null
      ? []
      : [
          cancelledBy === null
            ? t('maintenance.cancelled', { time: at(cancelledAt) })
            : t('maintenance.cancelledBy', {
                who: titleOf(cancelledBy),
                time: at(cancelledAt),
              }),
        ]),
  ];
}
