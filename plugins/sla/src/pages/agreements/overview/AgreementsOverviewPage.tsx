import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { slaAgreementCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { useFormat } from '../../../format/useFormat';
import {
  agreementRouteRef,
  newAgreementRouteRef,
  slaRouteRef,
} from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import { ExportButtons } from '../../../widgets/ExportButtons';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { Stack } from '../../../widgets/Stack';
import { PageProblem } from '../../PageProblem';
import { ImportYamlDialog } from './ImportYamlDialog';
import { EVERYTHING, isEverything } from './OverviewFilter';
import { OverviewFilters } from './OverviewFilters';
import { matches } from './OverviewRow';
import { OverviewTable } from './OverviewTable';
import { toExportFile } from './toExportFile';
import { useOverview } from './useOverview';
import { useOverviewFilter } from './useOverviewFilter';

const useStyles = makeStyles(
  theme => ({
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'SlaAgreementsOverview' },
);

/** To a new agreement, or one from a file. */
function NewAgreement() {
  const classes = useStyles();
  const t = useTranslate();
  const navigate = useNavigate();
  const newAgreement = useRouteRef(newAgreementRouteRef);
  const pathTo = useRouteRef(agreementRouteRef);
  const [isImporting, setImporting] = useState(false);
  return (
    <div className={classes.buttons}>
      <Button
        component={RouterLink}
        to={newAgreement()}
        variant="contained"
        color="primary"
      >
        {t('agreementList.new')}
      </Button>
      <Button variant="outlined" onClick={() => setImporting(true)}>
        {t('agreementList.import')}
      </Button>
      {isImporting && (
        <ImportYamlDialog
          onImported={({ id }) => navigate(pathTo({ agreementId: id }))}
          onClose={() => setImporting(false)}
        />
      )}
    </div>
  );
}

/** All agreements that the reader may see, with what is left to do about them. */
export function AgreementsOverviewPage() {
  const t = useTranslate();
  const format = useFormat();
  const home = useRouteRef(slaRouteRef);
  const { allowed: mayCreate } = usePermission({
    permission: slaAgreementCreatePermission,
  });
  const { filter, change } = useOverviewFilter();
  const { value, error, loading, retry } = useOverview(filter);
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('agreementList.loading')} />;
  }
  const words = { t, format, now: Date.now() };
  const shown = value.filter(row => matches(row, filter.text));
  const isEmpty = value.length === 0 && isEverything(filter);
  return (
    <Stack data-testid="sla-agreements">
      <Link to={home()}>{t('pages.toHome')}</Link>
      <Panel
        id="sla-agreements-title"
        title={t(isEmpty ? 'agreementList.emptyTitle' : 'agreementList.title')}
        aside={
          isEmpty ? undefined : (
            <ExportButtons file={() => toExportFile(shown, words)} />
          )
        }
      >
        {mayCreate && <NewAgreement />}
        {isEmpty ? (
          <Typography>
            {t(mayCreate ? 'agreementList.empty' : 'agreementList.emptyDenied')}
          </Typography>
        ) : (
          <>
            <OverviewFilters
              filter={filter}
              isProvider={mayCreate}
              onChange={change}
            />
            <Typography
              role="status"
              aria-live="polite"
              variant="body2"
              color="textSecondary"
            >
              {loading
                ? t('agreementList.loading')
                : t('agreementList.shown', { count: shown.length })}
            </Typography>
            {shown.length === 0 && !loading ? (
              <>
                <Typography>{t('agreementList.noneMatches')}</Typography>
                <Button variant="outlined" onClick={() => change(EVERYTHING)}>
                  {t('agreementList.showAll')}
                </Button>
              </>
            ) : (
              <OverviewTable rows={shown} words={words} />
            )}
          </>
        )}
      </Panel>
    </Stack>
  );
}
