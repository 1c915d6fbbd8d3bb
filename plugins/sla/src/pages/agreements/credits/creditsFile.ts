import type { Credit } from '@service-levels/backstage-plugin-sla-common';
import type { ExportFile } from '../../../export/Table';
import { fileOf, tableOf } from '../../../export/tableOf';
import { typedAmount } from '../../../format/money';
import {
  bandInWords,
  historyInWords,
  periodInWords,
  type CreditWords,
} from './creditWords';

/** Credits for a spreadsheet: exact figures and amounts as numbers. */
export function creditsFile(
  credits: readonly Credit[],
  words: CreditWords,
): ExportFile {
  const { t } = words;
  const money = (amount: number, { currency }: Credit) =>
    Number(typedAmount({ amount, currency }));
  return fileOf(
    tableOf(
      t('credits.title'),
      [
        t('credits.period'),
        t('credits.target'),
        t('credits.achieved'),
        t('credits.good'),
        t('credits.total'),
        t('credits.band'),
        t('credits.percent'),
        t('credits.fee'),
        t('credits.beforeCap'),
        t('credits.amount'),
        t('credits.currency'),
        t('credits.state'),
        t('credits.history'),
      ],
      credits.map(credit => [
        periodInWords(credit, words),
        credit.targetName,
        Number(credit.attainedPercent),
        credit.attained.good,
        credit.attained.total,
        bandInWords(credit, words),
        credit.band.percent,
        money(credit.fee, credit),
        money(credit.uncapped, credit),
        money(credit.amount, credit),
        credit.currency,
        t(`credits.states.${credit.state}`),
        historyInWords(credit, words).join('\n'),
      ]),
    ),
  );
}
