import type { ExportFile } from '../../../export/Table';
import type { Translate } from '../../../translations/useTranslate';
import type { HeldRow } from './heldRows';

/** What is open in somebody's hands, for a spreadsheet. */
export function toExportFile(
  customerTitle: string,
  rows: readonly HeldRow[],
  t: Translate,
): ExportFile {
  return {
    name: t('handover.fileName', { customer: customerTitle }),
    tables: [
      {
        title: t('handover.title'),
        columns: [
          { title: t('handover.kind'), width: 18 },
          { title: t('handover.what'), width: 50 },
          { title: t('handover.when'), width: 22 },
          { title: t('handover.becomes'), width: 50 },
        ],
        rows: rows.map(({ kind, what, when, becomes }) => [
          kind,
          what,
          when,
          becomes,
        ]),
      },
    ],
  };
}
