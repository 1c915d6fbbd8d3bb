import type {
  Agreement,
  ListedAgreement,
  Notice,
} from '@service-levels/backstage-plugin-sla-common';
import { termInWords } from '../../../entity/agreementWords';
import type { Format } from '../../../format/Format';
import type { Translate } from '../../../translations/useTranslate';

/** What the overview is written with. */
export interface OverviewWords {
  readonly t: Translate;
  readonly format: Format;
  /** In milliseconds. */
  readonly now: number;
}

const DAY = 86_400_000;

/** How many whole days a version has been on offer; undefined where none is. */
export function daysOnOffer(
  { onOffer }: ListedAgreement,
  now: number,
): number | undefined {
  return onOffer === undefined
    ? undefined
    : Math.max(0, Math.floor((now - Date.parse(onOffer.offeredAt)) / DAY));
}

function noticeInWords(notice: Notice, t: Translate): string {
  const { months, days, to } = notice;
  const end = t(`agreementList.noticeTo.${to}`);
  return months === undefined
    ? t('agreementList.noticeDays', { count: days ?? 0, end })
    : t('agreementList.noticeMonths', { count: months, end });
}

/** When it ends, how it goes on, and how it is ended, a line each. */
export function endInWords(
  agreement: Agreement,
  words: OverviewWords,
): readonly string[] {
  const { t } = words;
  const { term } = agreement;
  return [
    termInWords(agreement, words),
    ...(term?.kind === 'renewing'
      ? [t('agreementList.renews', { count: term.extensionMonths })]
      : []),
    ...(term?.kind === 'fixed' && term.continues
      ? [t('agreementList.continues')]
      : []),
    ...(term?.notice ? [noticeInWords(term.notice, t)] : []),
  ];
}

/** Whose signatures are missing; undefined where no version waits for any. */
export function missingInWords(
  { onOffer }: ListedAgreement,
  t: Translate,
): string | undefined {
  if (onOffer === undefined) {
    return undefined;
  }
  return onOffer.missing.length > 1
    ? t('agreementList.missing.both')
    : t(`agreementList.missing.${onOffer.missing[0]}`);
}

/** What is left to do about an agreement, a line each. */
export function leftInWords(
  agreement: ListedAgreement,
  { t, now }: OverviewWords,
): readonly string[] {
  const missing = missingInWords(agreement, t);
  const { unmeasuredTargets, review } = agreement;
  return [
    ...(missing === undefined
      ? []
      : [
          missing,
          t('agreementList.onOffer', {
            count: daysOnOffer(agreement, now) ?? 0,
          }),
        ]),
    ...(unmeasuredTargets === undefined
      ? []
      : [
          t('agreementList.unmeasured', {
            targets: unmeasuredTargets.join(', '),
          }),
        ]),
    ...(review === undefined ? [t('agreementList.unreviewed')] : []),
  ];
}
