import type { ExportFile } from '../../export/Table';
import {
  contactDateOf,
  risksInWords,
  type AttentionWords,
} from './attentionInWords';
import type { CustomerRow } from './CustomerFilter';

/**
 * The list as it is shown, for a spreadsheet.
 *
 * @param isTold - whether what wants attention is told to the reader
 */
export function toExportFile(
  rows: readonly CustomerRow[],
  isTold: boolean,
  words: AttentionWords,
): ExportFile {
  const { t } = words;
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
          ...(isTold
            ? [
                { title: t('relationship.lastContact'), width: 14 },
                { title: t('relationship.openComplaints'), width: 14 },
                { title: t('relationship.risk'), width: 60 },
              ]
            : []),
          { title: t('relationship.owns'), width: 36 },
          { title: t('relationship.uses'), width: 36 },
          { title: t('relationship.state'), width: 20 },
        ],
        rows: rows.map(row => {
          const { customer, manager } = row;
          const { attention } = customer;
          return [
            customer.title,
            customer.ref,
            t(`relationship.${customer.type}`),
            manager ?? null,
            ...(isTold
              ? [
                  contactDateOf(attention) ?? null,
                  attention?.openComplaints ?? null,
                  risksInWords(row, words).join('; ') || null,
                ]
              : []),
            customer.owns.join(', '),
            customer.uses.join(', '),
            t(`relationship.states.${customer.state}`),
          ];
        }),
      },
    ],
  };
}
