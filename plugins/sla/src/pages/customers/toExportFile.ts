import type { ExportFile } from '../../export/Table';
import type { Translate } from '../../translations/useTranslate';
import type { CustomerRow } from './CustomerFilter';

/** The list as it is shown, for a spreadsheet. */
export function toExportFile(
  rows: readonly CustomerRow[],
  t: Translate,
): ExportFile {
  const title = t('relationship.title');
  return {
    name: title,
    tables: [
      {
        title,
        columns: [
          { title: t('relationship.customer'), width: 36 },
          { title: t('relationship.fieldName'), width: 36 },
          { title: t('relationship.type'), width: 12 },
          { title: t('relationship.managers'), width: 26 },
          { title: t('relationship.owns'), width: 36 },
          { title: t('relationship.uses'), width: 36 },
          { title: t('relationship.state'), width: 20 },
        ],
        rows: rows.map(({ customer, manager }) => [
          customer.title,
          customer.ref,
          t(`relationship.${customer.type}`),
          manager ?? null,
          customer.owns.join(', '),
          customer.uses.join(', '),
          t(`relationship.states.${customer.state}`),
        ]),
      },
    ],
  };
}
