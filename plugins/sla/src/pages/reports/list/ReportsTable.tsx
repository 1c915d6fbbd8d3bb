import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { ReportSummary } from '@service-levels/backstage-plugin-sla-common';
import { periodName } from '../../../format/periodName';
import { reportRouteRef } from '../../../routes';
import { StackedTable } from '../../../widgets/StackedTable';
import { ReportStateLabel } from '../ReportStateLabel';
import {
  acceptanceInWords,
  leftInWords,
  type ReportWords,
} from '../reportWords';

/** Reports, one a row, with how each stands and what is left to do about it. */
export function ReportsTable(props: {
  readonly reports: readonly ReportSummary[];
  readonly words: ReportWords & { readonly nameOf: (who: string) => string };
}) {
  const pathTo = useRouteRef(reportRouteRef);
  const { reports, words } = props;
  const { t, format, nameOf } = words;
  const cellsOf = (report: ReportSummary) => {
    const { id, title, period, revision, published } = report;
    const acceptance = acceptanceInWords(report, words);
    const left = leftInWords(report, words);
    return [
      <Link key="about" to={pathTo({ reportId: id })}>
        {title}
        {', '}
        {periodName(period.label, words)}
      </Link>,
      nameOf(report.customerRef),
      <span key="state">
        <ReportStateLabel state={report.state} />
        <Typography component="div" variant="body2" color="textSecondary">
          {t('reports.revisionNumber', { revision })}
        </Typography>
      </span>,
      published === null
        ? t('reports.notPublished')
        : format.moment(published.at, period.timeZone),
      acceptance ?? '–',
      left.length === 0 ? (
        t('reports.left.nothing')
      ) : (
        <span key="left">
          {left.map(line => (
            <div key={line}>{line}</div>
          ))}
        </span>
      ),
    ];
  };
  return (
    <StackedTable
      label={t('reports.title')}
      heads={[
        t('reports.report'),
        t('reports.customer'),
        t('reports.state'),
        t('reports.published'),
        t('reports.accepted'),
        t('reports.toDo'),
      ]}
      rows={reports.map(report => ({
        key: report.id,
        cells: cellsOf(report),
      }))}
    />
  );
}
