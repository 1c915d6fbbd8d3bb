import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type {
  RollUp,
  RollUpSummary,
} from '@service-levels/backstage-plugin-sla-common';
import { fileOf, tableOf } from '../export/tableOf';
import { loadTitles, titleIn } from '../hooks/loadTitles';
import { useTranslate } from '../translations/useTranslate';
import {
  countsInWords,
  worstOfSummaryInWords,
} from '../widgets/summaryInWords';
import { TableExport } from '../widgets/TableExport';
import { kindInWords } from './rolledUpKinds';

/** Stores what is directly beneath an entity; the catalog is asked once for what it is called. */
export function RollUpExport(props: {
  readonly rollUp: RollUp;
  readonly name: string;
  readonly title: string;
}) {
  const catalog = useApi(catalogApiRef);
  const t = useTranslate();
  const { rollUp, name, title } = props;
  const { own, children } = rollUp;
  const cellsOf = (summary: RollUpSummary) => [
    worstOfSummaryInWords(summary, t),
    countsInWords(summary, t),
  ];
  const file = async () => {
    const refs = children.map(({ entityRef }) => entityRef);
    const titles = await loadTitles(catalog, refs);
    const itself = [t('rollUp.itself', { name }), null, null, ...cellsOf(own)];
    return fileOf(
      tableOf(
        title,
        [
          t('rollUp.name'),
          t('rollUp.kind'),
          t('rollUp.reference'),
          t('rollUp.worst'),
          t('rollUp.counts'),
        ],
        [
          ...(own.targets > 0 ? [itself] : []),
          ...children.map(({ entityRef, summary }) => [
            titleIn(titles, entityRef),
            kindInWords(entityRef, t),
            entityRef,
            ...cellsOf(summary),
          ]),
        ],
      ),
    );
  };
  return <TableExport of={title} file={file} />;
}
