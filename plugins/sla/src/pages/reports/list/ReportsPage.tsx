import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  slaAgreementCreatePermission,
  type ReportSummary,
} from '@service-levels/backstage-plugin-sla-common';
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
import { StaleWarning } from '../../../widgets/StaleWarning';
import { PageProblem } from '../../PageProblem';
import type { ReportWords } from '../reportWords';
import { NewReportDialog } from './NewReportDialog';
import { ALL_REPORTS, isNarrowed, useReportFilter } from './ReportFilter';
import { ReportFilters } from './ReportFilters';
import { reportsFile } from './reportsFile';
import { ReportsTable } from './ReportsTable';
import { useReportChoices, useReports, type ReportChoices } from './useReports';

/** Opens a new report by hand, for who is not content to wait for the schedule. */
function NewReport(props: { readonly of: ReportChoices }) {
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

/** The reports that fit, with how many there are. */
function FittingReports(props: {
  readonly reports: readonly ReportSummary[] | undefined;
  readonly words: ReportWords & { readonly nameOf: (who: string) => string };
  readonly onShowAll: () => void;
}) {
  const { reports, words, onShowAll } = props;
  const { t } = words;
  return (
    <>
      <Typography
        role="status"
        aria-live="polite"
        variant="body2"
        color="textSecondary"
      >
        {reports === undefined
          ? t('reports.loading')
          : t('reports.shown', { count: reports.length })}
      </Typography>
      {reports?.length === 0 && (
        <>
          <Typography>{t('reports.noneMatches')}</Typography>
          <Button variant="outlined" onClick={onShowAll}>
            {t('reports.showAll')}
          </Button>
        </>
      )}
      {reports !== undefined && reports.length > 0 && (
        <ReportsTable reports={reports} words={words} />
      )}
    </>
  );
}

/** All reports that the reader may see, the latest period first, with what is left to do about them. */
export function ReportsPage() {
  const t = useTranslate();
  const format = useFormat();
  const home = useRouteRef(slaRouteRef);
  const { filter, change } = useReportFilter();
  const choices = useReportChoices();
  const { value: reports, error, retry } = useReports(filter);
  const titleOf = useTitles(
    (reports ?? []).map(({ customerRef }) => customerRef),
  );
  // Whoever drafts agreements reports on them; a customer's side does neither.
  const { allowed: mayCreate } = usePermission({
    permission: slaAgreementCreatePermission,
  });
  if (choices.error !== undefined && !choices.loading) {
    return <PageProblem error={choices.error} onRetry={choices.retry} />;
  }
  if (error !== undefined && reports === undefined) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (choices.value === undefined) {
    return <Loading text={t('reports.loading')} />;
  }
  const { customers } = choices.value;
  const nameOf = (who: string) =>
    customers.find(({ ref }) => ref === who)?.title ?? titleOf(who);
  const words = { t, format, nameOf };
  const isEmpty = reports?.length === 0 && !isNarrowed(filter);
  return (
    <Stack data-testid="sla-reports">
      <Link to={home()}>{t('pages.toHome')}</Link>
      <StaleWarning error={error} />
      <Panel
        id="sla-reports-title"
        title={t(isEmpty ? 'reports.emptyTitle' : 'reports.title')}
        aside={
          reports !== undefined &&
          !isEmpty && <ExportButtons file={() => reportsFile(reports, words)} />
        }
      >
        {mayCreate && <NewReport of={choices.value} />}
        {isEmpty ? (
          <Typography>
            {t(mayCreate ? 'reports.empty' : 'reports.emptyCustomer')}
          </Typography>
        ) : (
          <>
            <ReportFilters
              filter={filter}
              choices={choices.value}
              onChange={change}
            />
            <FittingReports
              reports={reports}
              words={words}
              onShowAll={() => change(ALL_REPORTS)}
            />
          </>
        )}
      </Panel>
    </Stack>
  );
}
