import type {
  LimitsBeneath,
  PromiseCheck,
  PromiseReason,
  UnderpinningRef,
} from '@service-levels/backstage-plugin-sla-common';
import { attainedInWords } from '../../../entity/attainedInWords';
import type { Words } from '../../../entity/Words';
import { periodName } from '../../../format/periodName';
import { ceilingPercent } from './ceilingPercent';

/** The title of an agreement beneath, or that it may not be read. */
export function titleOf({ title }: UnderpinningRef, { t }: Words): string {
  return title ?? t('promiseCheck.hidden');
}

/** A limit, as in "2 h" or "3 outages". */
export function amountInWords(
  amount: number,
  unit: LimitsBeneath['unit'],
  { t, format }: Words,
): string {
  return unit === 'outages'
    ? t('promiseCheck.outages', { number: format.number(amount) })
    : format.serviceTime(amount);
}

function missedInWords(
  { met, judged }: { readonly met: number; readonly judged: number },
  { history, objective }: PromiseCheck,
  words: Words,
): string {
  const { t, format } = words;
  const counts = { met: format.number(met), judged: format.number(judged) };
  const worst = history?.worst;
  const attained = worst
    ? attainedInWords(worst.attained, objective, words)
    : undefined;
  return worst && attained !== undefined
    ? t('promiseCheck.reason.historyMissedWorst', {
        ...counts,
        period: periodName(worst.label, words),
        attained,
      })
    : t('promiseCheck.reason.historyMissed', counts);
}

/**
 * A reason as a sentence.
 *
 * @param nameOf - what an entity is called
 */
export function reasonInWords(
  reason: PromiseReason,
  check: PromiseCheck,
  words: Words & { readonly nameOf: (entityRef: string) => string },
): string {
  const { t, format, nameOf } = words;
  switch (reason.code) {
    case 'history-met':
      return t('promiseCheck.reason.historyMet', {
        count: reason.judged,
        number: format.number(reason.judged),
      });
    case 'history-missed':
      return missedInWords(reason, check, words);
    case 'short-history':
      return t('promiseCheck.reason.shortHistory');
    case 'no-history':
      return t('promiseCheck.reason.noHistory');
    case 'ceiling-holds':
    case 'ceiling-below':
    case 'ceiling-exceeded': {
      const figures = {
        wanted: format.percent(reason.wanted),
        independent: ceilingPercent(reason.independent, format),
        bestCase: ceilingPercent(reason.bestCase, format),
      };
      const key = {
        'ceiling-holds': 'promiseCheck.reason.ceilingHolds',
        'ceiling-below': 'promiseCheck.reason.ceilingBelow',
        'ceiling-exceeded': 'promiseCheck.reason.ceilingExceeded',
      } as const;
      return t(key[reason.code], figures);
    }
    case 'missing-promises':
      return t('promiseCheck.reason.missing', {
        count: reason.count,
        number: format.number(reason.count),
      });
    case 'expired-promise':
      return t('promiseCheck.reason.expired', {
        agreement: titleOf(reason.agreement, words),
        entity: nameOf(reason.entityRef),
        date: format.date(reason.effectiveTo),
      });
    case 'silent-agreement':
      return t('promiseCheck.reason.silent', {
        agreement: titleOf(reason.agreement, words),
        entity: nameOf(reason.entityRef),
      });
    case 'ends-before':
      return t('promiseCheck.reason.endsBefore', {
        agreement: titleOf(reason.agreement, words),
        date: format.date(reason.effectiveTo),
        wantedTo: format.date(reason.wantedTo),
      });
    case 'hours-not-covered':
      return t('promiseCheck.reason.hours', {
        uncovered: format.serviceTime(reason.uncoveredSeconds),
        wanted: format.serviceTime(reason.wantedSeconds),
      });
    case 'limit-above':
      return t('promiseCheck.reason.limitAbove', {
        greatest: amountInWords(reason.greatest, reason.unit, words),
        wanted: amountInWords(reason.wanted, reason.unit, words),
      });
    case 'limits-together-above':
      return t('promiseCheck.reason.limitsTogether', {
        sum: amountInWords(reason.sum, reason.unit, words),
        wanted: amountInWords(reason.wanted, reason.unit, words),
      });
    case 'rests-on-nothing':
      return t('promiseCheck.reason.restsOnNothing');
    default:
      return reason satisfies never;
  }
}
