import type { ExportFile } from '../../../export/Table';
import { titleIn } from '../../../hooks/loadTitles';
import type { Translate } from '../../../translations/useTranslate';
import { cellInWords } from './slamWords';
import type { TitledSlam } from './useSlam';

/** The chart as it is shown, for a spreadsheet. */
export function toSlamFile(
  { slam, titles }: TitledSlam,
  t: Translate,
): ExportFile {
  return {
    name: t('slam.title'),
    tables: [
      {
        title: t('slam.title'),
        columns: [
          { title: t('slam.service'), width: 30 },
          ...slam.months.map(month => ({ title: month, width: 18 })),
        ],
        rows: slam.items.map(({ entityRef, cells }) => [
          titleIn(titles, entityRef),
          ...cells.map(cell => (cell === null ? null : cellInWords(cell, t))),
        ]),
      },
    ],
  };
}
