import type {
  Announcement,
  AnnouncementWithdrawal,
} from '@service-levels/backstage-plugin-sla-common';
import type { Translate } from '../translations/useTranslate';
import type { Format } from './Format';
import { clockZone } from './localInput';

/** An instant on the reader's clock. */
export function momentInWords(instant: string, format: Format): string {
  return format.moment(instant, clockZone());
}

/** From when to when, where it stands beneath a head that says so; undefined where it has no time. */
export function timesInWords(
  { from, to }: Pick<Announcement, 'from' | 'to'>,
  { t, format }: { readonly t: Translate; readonly format: Format },
): string | undefined {
  if (from === null) {
    return undefined;
  }
  return to === null
    ? t('announcements.timesFrom', { from: momentInWords(from, format) })
    : t('announcements.times', {
        from: momentInWords(from, format),
        to: momentInWords(to, format),
      });
}

/** When it will be; undefined where it has no time. */
export function spanInWords(
  span: Pick<Announcement, 'from' | 'to'>,
  words: { readonly t: Translate; readonly format: Format },
): string | undefined {
  const times = timesInWords(span, words);
  return times && words.t('announcements.when', { times });
}

/** That it was withdrawn: by whom, when and why. */
export function withdrawnInWords(
  { at, reason }: AnnouncementWithdrawal,
  who: string,
  { t, format }: { readonly t: Translate; readonly format: Format },
): string {
  return t('announcements.withdrawnBy', {
    who,
    time: momentInWords(at, format),
    reason,
  });
}

/** To how many of the customers it was told. */
export function toldInWords({ customers }: Announcement, t: Translate): string {
  const concerned = customers.filter(({ state }) => state !== 'left-out');
  return t('announcements.toldOf', {
    told: concerned.filter(({ state }) => state === 'told').length,
    total: concerned.length,
  });
}
