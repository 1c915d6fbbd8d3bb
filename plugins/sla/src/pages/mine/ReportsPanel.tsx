import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Report } from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../format/useFormat';
import { reportRouteRef, reportsRouteRef } from '../../routes';
import { useTranslate, type Translate } from '../../translations/useTranslate';
import { LabelledList } from '../../widgets/LabelledList';
import { Panel } from '../../widgets/Panel';
import { ReportFileButtons } from '../reports/page/ReportFileButtons';
import { ReportStateLabel } from '../reports/ReportStateLabel';
import { reportName } from '../reports/reportWords';
import { keptOf } from './keptOf';
import type { Mine } from './loadMine';

const useStyles = makeStyles(
  theme => ({
    aside: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
  }),
  { name: 'SlaMyReports' },
);

/** How many of the targets that bind were kept, and which were not. */
function sentenceOf(report: Report, t: Translate): string {
  const { kept, total, missed } = keptOf(report);
  if (total === 0) {
    return t('mine.reportOfNothing');
  }
  const sentence = t('mine.kept', { count: kept, total });
  return missed.length === 0
    ? sentence
    : `${sentence} ${t('mine.reportMissed', { targets: missed.join(', ') })}`;
}

/** The last reports, each with a sentence and its document. */
export function ReportsPanel(props: { readonly mine: Mine }) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const pathTo = useRouteRef(reportRouteRef);
  const listPath = useRouteRef(reportsRouteRef);
  const last = props.mine.customers.flatMap(({ reports }) => reports.last);
  return (
    <Panel
      id="sla-mine-reports"
      title={t('reports.last.title')}
      aside={
        last.length > 0 && <Link to={listPath()}>{t('reports.last.all')}</Link>
      }
    >
      {last.length === 0 && (
        <Typography color="textSecondary">{t('mine.noReports')}</Typography>
      )}
      <LabelledList
        items={last.map(report => ({
          key: report.id,
          content: (
            <>
              <Link to={pathTo({ reportId: report.id })}>
                {reportName(report, { t, format })}
              </Link>
              <Typography>{sentenceOf(report, t)}</Typography>
            </>
          ),
          label: (
            <div className={classes.aside}>
              <ReportStateLabel state={report.state} />
              <ReportFileButtons report={report} formats={['pdf']} isNamed />
            </div>
          ),
        }))}
      />
    </Panel>
  );
}
