import { stateOfInWords } from '../../../entity/agreementWords';
import type { Words } from '../../../entity/Words';
import type { Cell, ExportFile } from '../../../export/Table';
import { periodName } from '../../../format/periodName';
import { statusInWords } from '../../../widgets/shownStatus';
import type { AgreementRow, Told } from './agreementRows';

function cellsOf(told: Told | undefined, words: Words): Cell[] {
  return told === undefined
    ? [null, null, null, null]
    : [
        periodName(told.figure.period.label, words),
        statusInWords(told.status, words.t),
        told.count,
        told.total,
      ];
}

/** The agreements as they are shown, for a spreadsheet. */
export function toExportFile(
  rows: readonly AgreementRow[],
  words: Words,
): ExportFile {
  const { t } = words;
  const figures = [t('brief.last'), t('brief.now')].flatMap(period => [
    { title: period, width: 20 },
    { title: t('brief.statusOf', { period }), width: 14 },
    { title: t('brief.countOf', { period }), width: 12 },
    { title: t('brief.totalOf', { period }), width: 12 },
  ]);
  const title = t('brief.agreements');
  return {
    name: title,
    tables: [
      {
        title,
        columns: [
          { title: t('brief.agreement'), width: 36 },
          { title: t('home.state'), width: 12 },
          { title: t('home.from'), width: 12 },
          { title: t('home.until'), width: 12 },
          ...figures,
        ],
        rows: rows.map(({ agreement, last, now }) => [
          agreement.title,
          stateOfInWords(agreement, t),
          agreement.effectiveFrom,
          agreement.effectiveTo,
          ...cellsOf(last, words),
          ...cellsOf(now, words),
        ]),
      },
    ],
  };
}
