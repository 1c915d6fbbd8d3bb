import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  bindingOf,
  type Report,
} from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../format/useFormat';
import { reportRouteRef, reportsRouteRef } from '../../routes';
import { useTranslate, type Translate } from '../../translations/useTranslate';
import { LabelledList } from '../../widgets/LabelledList';
import { Panel } from '../../widgets/Panel';
import { ReportFileButtons } from '../reports/page/ReportFileButtons';
import { ReportStateLabel } from '../reports/ReportStateLabel';
import { reportName } from '../reports/reportWords';
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
function sentenceOf({ content }: Report, t: Translate): string {
  const targets = content.agreements.flatMap(agreement => agreement.targets);
  const judged = bindingOf(targets.map(({ attainment }) => attainment)).filter(
    ({ status }) => status === 'met' || status === 'breached',
  );
  const missed = judged.filter(({ status }) => status === 'breached');
  if (judged.length === 0) {
    return t('mine.reportOfNothing');
  }
  const kept = t('mine.kept', {
    count: judged.length - missed.length,
    total: judged.length,
  });
  const names = [...new Set(missed.map(({ targetName }) => targetName))].join(
    ', ',
  );
  return missed.length === 0
    ? kept
    : `${kept} ${t('mine.reportMissed', { targets: names })}`;
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
