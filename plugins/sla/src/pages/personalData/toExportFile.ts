import type { PersonalDataFinding } from '@service-levels/backstage-plugin-sla-common';
import type { ExportFile } from '../../export/Table';
import type { Translate } from '../../translations/useTranslate';
import { keptInWords } from './keptInWords';

/** Where a name stands, for a spreadsheet; the name itself is not in it. */
export function toExportFile(
  findings: readonly PersonalDataFinding[],
  t: Translate,
): ExportFile {
  return {
    name: t('personalData.fileName'),
    tables: [
      {
        title: t('personalData.title'),
        columns: [
          { title: t('personalData.kind'), width: 26 },
          { title: t('personalData.places'), width: 10 },
          { title: t('personalData.stays'), width: 50 },
        ],
        rows: findings.map(({ kind, places, kept }) => [
          t(`personalData.kinds.${kind}`),
          places,
          keptInWords(kept, t),
        ]),
      },
    ],
  };
}
