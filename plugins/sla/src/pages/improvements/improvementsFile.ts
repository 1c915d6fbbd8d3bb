import type { Words } from '../../entity/Words';
import type { ExportFile } from '../../export/Table';
import { fileOf, tableOf } from '../../export/tableOf';
import type { Titles } from '../../hooks/loadTitles';
import { nameIn } from '../../hooks/useTitles';
import { effectInWords, resultInWords } from './improvementWords';
import type { ImprovementRow } from './loadImprovements';

/** Improvements with all that was written of them, for a spreadsheet. */
export function improvementsFile(
  rows: readonly ImprovementRow[],
  { titles, ...words }: Words & { readonly titles: Titles },
): ExportFile {
  const { t } = words;
  return fileOf(
    tableOf(
      t('improvements.title'),
      [
        t('improvements.improvement'),
        t('improvements.customer'),
        t('improvements.owner'),
        t('improvements.due'),
        t('improvements.state'),
        t('improvements.effect'),
        t('improvements.result'),
        t('improvements.origin'),
        t('improvements.visibility'),
        t('improvements.text'),
      ],
      rows.map(row => {
        const { improvement } = row;
        const { owner, origin, visibility } = improvement;
        return [
          improvement.title,
          improvement.customerTitle,
          owner && nameIn(titles, owner, t),
          improvement.due,
          t(`improvements.states.${improvement.state}`),
          effectInWords(improvement, words).join('\n'),
          resultInWords(row, words).join('\n'),
          origin && t(`improvements.origins.${origin.kind}`),
          t(`dialogue.visibilities.${visibility}`),
          improvement.text,
        ];
      }),
    ),
  );
}
