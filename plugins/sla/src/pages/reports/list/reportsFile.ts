import type { ReportSummary } from '@service-levels/backstage-plugin-sla-common';
import type { ExportFile } from '../../../export/Table';
import { fileOf, tableOf } from '../../../export/tableOf';
import { periodName } from '../../../format/periodName';
import { leftInWords, type ReportWords } from '../reportWords';

/** Reports for a spreadsheet, one a row. */
export function reportsFile(
  reports: readonly ReportSummary[],
  words: ReportWords & {
    readonly nameOf: (who: string) => string;
  },
): ExportFile {
  const { t, format, nameOf } = words;
  return fileOf(
    tableOf(
      t('reports.title'),
      [
        t('reports.about'),
        t('reports.customer'),
        t('reports.period'),
        t('reports.revision'),
        t('reports.state'),
        t('reports.published'),
        t('reports.hash'),
        t('reports.accepted'),
        t('reports.disputesOpen'),
        t('reports.toDo'),
      ],
      reports.map(report => {
        const { published, accepted, period } = report;
        const at = (instant: string) => format.moment(instant, period.timeZone);
        return [
          report.title,
          nameOf(report.customerRef),
          periodName(period.label, words),
          report.revision,
          t(`reports.states.${report.state}`),
          published && at(published.at),
          published && published.hash,
          accepted && at(accepted.at),
          report.openDisputes,
          leftInWords(report, words).join('; ') || null,
        ];
      }),
    ),
  );
}
