import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { slaAgreementCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useFormat } from '../../../format/useFormat';
import { useTitles } from '../../../hooks/useTitles';
import { reportRouteRef, slaRouteRef } from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import { ExportButtons } from '../../../widgets/ExportButtons';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { Stack } from '../../../widgets/Stack';
import { PageProblem } from '../../PageProblem';
import { NewReportDialog } from './NewReportDialog';
import { ALL_REPORTS, isNarrowed, useReportFilter } from './ReportFilter';
import { ReportFilters } from './ReportFilters';
import { reportsFile } from './reportsFile';
import { ReportsTable } from './ReportsTable';
import { useReports, type ReportsInView } from './useReports';

/** Opens a new report by hand, for who is not content to wait for the schedule. */
function NewReport(props: { readonly of: ReportsInView }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const pathTo = useRouteRef(reportRouteRef);
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button variant="contained" color="primary" onClick={() => setOpen(true)}>
        {t('reports.new.open')}
      </Button>
      {isOpen && (
        <NewReportDialog
          of={props.of}
          onCreated={({ id }) => navigate(pathTo({ reportId: id }))}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

/** All reports that the reader may see, the latest period first, with what is left to do about them. */
export function ReportsPage() {
  const t = useTranslate();
  const format = useFormat();
  const home = useRouteRef(slaRouteRef);
  const { filter, change } = useReportFilter();
  const { value, error, loading, retry } = useReports(filter);
  const titleOf = useTitles(
    (value?.reports ?? []).map(({ customerRef }) => customerRef),
  );
  // Whoever drafts agreements reports on them; a customer's side does neither.
  const { allowed: mayCreate } = usePermission({
    permission: slaAgreementCreatePermission,
  });
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('reports.loading')} />;
  }
  const { reports, customers } = value;
  const nameOf = (who: string) =>
    customers.find(({ ref }) => ref === who)?.title ?? titleOf(who);
  const words = { t, format, nameOf };
  const isEmpty = reports.length === 0 && !isNarrowed(filter);
  return (
    <Stack data-testid="sla-reports">
      <Link to={home()}>{t('relationship.home')}</Link>
      <Panel
        id="sla-reports-title"
        title={t(isEmpty ? 'reports.emptyTitle' : 'reports.title')}
        aside={
          !isEmpty && <ExportButtons file={() => reportsFile(reports, words)} />
        }
      >
        {mayCreate && <NewReport of={value} />}
        {isEmpty ? (
          <Typography>
            {t(mayCreate ? 'reports.empty' : 'reports.emptyCustomer')}
          </Typography>
        ) : (
          <>
            <ReportFilters filter={filter} choices={value} onChange={change} />
            <Typography
              role="status"
              aria-live="polite"
              variant="body2"
              color="textSecondary"
            >
              {loading
                ? t('reports.loading')
                : t('reports.shown', { count: reports.length })}
            </Typography>
            {reports.length === 0 && !loading ? (
              <>
                <Typography>{t('reports.noneMatches')}</Typography>
                <Button variant="outlined" onClick={() => change(ALL_REPORTS)}>
                  {t('reports.showAll')}
                </Button>
              </>
            ) : (
              <ReportsTable reports={reports} words={words} />
            )}
          </>
        )}
      </Panel>
    </Stack>
  );
}
