import type { Credit } from '@service-levels/backstage-plugin-sla-common';
import type { Format } from '../../../format/Format';
import { periodName } from '../../../format/periodName';
import type { Translate } from '../../../translations/useTranslate';

/** What credits are put into words with. */
export interface CreditWords {
  readonly t: Translate;
  readonly format: Format;
  readonly titleOf: (ref: string) => string;
}

/** The period, and what part of it a version was in force for. */
export function periodInWords(
  { period, agreementVersion }: Credit,
  { t, format }: CreditWords,
): string {
  const name = periodName(period.label, { t, format });
  return period.days === period.daysOfPeriod
    ? name
    : t('credits.partOfPeriod', {
        period: name,
        days: period.days,
        of: period.daysOfPeriod,
        version: agreementVersion,
      });
}

/** The figure that triggered it, to the last second or event. */
export function exactInWords(
  { attained }: Credit,
  { t, format }: CreditWords,
): string {
  return t('credits.exactly', {
    good: format.number(attained.good),
    total: format.number(attained.total),
  });
}

/** The band that the figure lies in. */
export function bandInWords(
  { band }: Credit,
  { t, format }: CreditWords,
): string {
  return t('credits.bandOf', {
    from: format.percent(band.from),
    below: format.percent(band.below),
  });
}

/** An amount of the smallest unit as money. */
export function amountInWords(
  amount: number,
  { currency }: Credit,
  { format }: CreditWords,
): string {
  return format.money({ amount, currency });
}

/** Why it is less than the band says; undefined where it is not. */
export function cappedInWords(
  credit: Credit,
  words: CreditWords,
): string | undefined {
  return credit.uncapped === credit.amount
    ? undefined
    : words.t('credits.capped', {
        amount: amountInWords(credit.uncapped, credit, words),
      });
}

/** Who decided what and why, where it is booked, and what the facts say since: a line for each. */
export function historyInWords(credit: Credit, words: CreditWords): string[] {
  const { t, format, titleOf } = words;
  const { decision, settlement, now, period } = credit;
  const at = (instant: string) => format.moment(instant, period.timeZone);
  const lines: string[] = [];
  if (decision !== null) {
    const word = credit.state === 'waived' ? 'waived' : 'confirmed';
    lines.push(
      decision.by === null
        ? t(`credits.done.${word}`, { at: at(decision.at) })
        : t(`credits.doneBy.${word}`, {
            at: at(decision.at),
            by: titleOf(decision.by),
          }),
    );
    if (decision.reason !== null) {
      lines.push(t('credits.because', { reason: decision.reason }));
    }
  }
  if (settlement !== null) {
    lines.push(
      t('credits.settledAs', {
        at: at(settlement.at),
        reference: settlement.reference,
      }),
    );
  }
  if (now !== null) {
    const amount = amountInWords(now.amount, credit, words);
    lines.push(
      now.attainedPercent === null
        ? t('credits.nowUnknown', { amount })
        : t('credits.now', {
            attained: format.percentText(now.attainedPercent),
            amount,
          }),
    );
  }
  return lines;
}
