import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  ReportsQuery,
  ReportSummary,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../format/useFormat';
import { orNothing } from '../../hooks/orNothing';
import { useReadOf } from '../../hooks/useReadOf';
import { reportRouteRef, reportsRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { LabelledList } from '../../widgets/LabelledList';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { Problem } from '../../widgets/Problem';
import { ReportFileButtons } from './page/ReportFileButtons';
import { ReportStateLabel } from './ReportStateLabel';
import { isDraft, reportName } from './reportWords';

/** How many are shown; the list has the others. */
const LAST = 3;

const useStyles = makeStyles(
  theme => ({
    aside: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
  }),
  { name: 'SlaLastReports' },
);

/** The last ones in a list of one; no list at all where reports are not for the reader. */
async function readLast(
  api: SlaApi,
  query: ReportsQuery,
): Promise<readonly (readonly ReportSummary[])[]> {
  const pages = await orNothing(api.getReports({ ...query, limit: LAST }));
  return pages.map(({ items }) => items);
}

const readOfAgreement = (api: SlaApi, agreementId: string) =>
  readLast(api, { agreementId });
const readOfCustomer = (api: SlaApi, customerRef: string) =>
  readLast(api, { customerRef });

/** The last reports about an agreement, or about a customer and its agreements. */
export function LastReports(
  props: { readonly agreementId: string } | { readonly customerRef: string },
) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const pathTo = useRouteRef(reportRouteRef);
  const listPath = useRouteRef(reportsRouteRef);
  const isOfAgreement = 'agreementId' in props;
  const of = isOfAgreement ? props.agreementId : props.customerRef;
  const { value, error, retry } = useReadOf(
    of,
    isOfAgreement ? readOfAgreement : readOfCustomer,
  );
  if (error !== undefined) {
    return (
      <Problem
        title={t('reports.last.title')}
        text={t('reports.last.failed', { reason: error.message })}
        onRetry={retry}
      />
    );
  }
  if (value === undefined) {
    return <Loading text={t('reports.last.loading')} />;
  }
  const [last] = value;
  if (last === undefined) {
    return null;
  }
  const filter = new URLSearchParams({
    [isOfAgreement ? 'agreement' : 'customer']: of,
  });
  return (
    <Panel
      id="sla-last-reports"
      title={t('reports.last.title')}
      aside={
        last.length > 0 && (
          <Link to={`${listPath()}?${filter}`}>{t('reports.last.all')}</Link>
        )
      }
    >
      {last.length === 0 && (
        <Typography color="textSecondary">{t('reports.last.none')}</Typography>
      )}
      <LabelledList
        items={last.map(report => ({
          key: report.id,
          content: (
            <Link to={pathTo({ reportId: report.id })}>
              {reportName(report, { t, format })}
            </Link>
          ),
          label: (
            <div className={classes.aside}>
              <ReportStateLabel state={report.state} />
              {!isDraft(report) && (
                <ReportFileButtons report={report} formats={['pdf']} isNamed />
              )}
            </div>
          ),
        }))}
      />
    </Panel>
  );
}
