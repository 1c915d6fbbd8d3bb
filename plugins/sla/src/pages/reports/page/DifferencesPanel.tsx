import Typography from '@material-ui/core/Typography';
import {
  documentLanguageOf,
  reportFigureInWords,
  type DocumentLanguage,
  type ReportDifference,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback } from 'react';
import type { Table } from '../../../export/Table';
import { fileOf, tableOf } from '../../../export/tableOf';
import { useLanguage } from '../../../format/useLanguage';
import { useReadOf } from '../../../hooks/useReadOf';
import {
  useTranslate,
  type Translate,
} from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { Problem } from '../../../widgets/Problem';
import { StackedTable } from '../../../widgets/StackedTable';
import { TableExport } from '../../../widgets/TableExport';
import { fieldInWords } from './fieldInWords';
import type { ReportInView } from './ReportInView';

/** What differences are written with. */
interface Words {
  readonly t: Translate;
  readonly language: DocumentLanguage;
}

function cellsOf(
  { targetName, field, before, after, why }: ReportDifference,
  { t, language }: Words,
): readonly string[] {
  return [
    targetName,
    fieldInWords(field, t),
    reportFigureInWords(before, language),
    reportFigureInWords(after, language),
    why.map(reason => t(`reportPage.why.${reason}`)).join(', '),
  ];
}

function headsOf(t: Translate): readonly string[] {
  return [
    t('reportPage.target'),
    t('reportPage.field'),
    t('reportPage.asPublished'),
    t('reportPage.asOfToday'),
    t('reportPage.becauseOf'),
  ];
}

function tableFor(
  differences: readonly ReportDifference[],
  words: Words,
): Table {
  const { t } = words;
  return tableOf(
    t('reportPage.differences'),
    headsOf(t),
    differences.map(difference => cellsOf(difference, words)),
  );
}

/** What the facts of today would say otherwise than the published revision; for the provider's side. */
export function DifferencesPanel(props: { readonly view: ReportInView }) {
  const t = useTranslate();
  const language = documentLanguageOf(useLanguage());
  const words = { t, language };
  const { id, revision } = props.view.report;
  const read = useCallback(
    async (api: SlaApi, reportId: string) =>
      (await api.getReportDifferences(reportId, { revision })).items,
    [revision],
  );
  const { value, error, retry } = useReadOf(id, read);
  const title = t('reportPage.differences');
  return (
    <Panel id="sla-report-differences" title={title}>
      <Typography>{t('reportPage.differencesIntro')}</Typography>
      {error !== undefined && (
        <Problem
          title={t('error.title')}
          text={error.message}
          onRetry={retry}
        />
      )}
      {value === undefined && error === undefined && (
        <Loading text={t('reportPage.loadingDifferences')} />
      )}
      {value !== undefined && value.length === 0 && (
        <Typography>{t('reportPage.noDifferences')}</Typography>
      )}
      {value !== undefined && value.length > 0 && (
        <>
          <StackedTable
            label={title}
            heads={headsOf(t)}
            // A target may differ in several months of a quarter.
            rows={value.map((difference, i) => ({
              key: String(i),
              cells: cellsOf(difference, words),
            }))}
          />
          <TableExport of={title} file={() => fileOf(tableFor(value, words))} />
        </>
      )}
    </Panel>
  );
}
