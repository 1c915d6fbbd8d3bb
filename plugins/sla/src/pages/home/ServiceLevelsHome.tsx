import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useAgreements } from '../../hooks/useAgreements';
import { useTranslate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { Stack } from '../../widgets/Stack';
import { PageProblem } from '../PageProblem';
import { HomeLinks } from './HomeLinks';
import { HomeTiles } from './HomeTiles';
import { NeedsAttention } from './NeedsAttention';
import { AgreementFilters } from './AgreementFilters';
import { matches, toRows } from './AgreementRow';
import { AgreementsTable } from './AgreementsTable';
import { SlamPanel } from './slam/SlamPanel';
import { SetUp } from './setup/SetUp';
import { toExportFile } from './toExportFile';
import { useAgreementFilter } from './useAgreementFilter';

const useStyles = makeStyles(
  theme => ({
    columns: {
      display: 'grid',
      gap: theme.spacing(2),
      alignItems: 'start',
      gridTemplateColumns: 'minmax(0, 1fr)',
      [theme.breakpoints.up('lg')]: {
        gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 1fr)',
      },
    },
  }),
  { name: 'SlaServiceLevelsHome' },
);

const EVERYTHING = { text: '', type: '', state: '' } as const;

/** Where managers begin: every agreement that the reader may see, what needs attention first. */
export function ServiceLevelsHome() {
  const classes = useStyles();
  const t = useTranslate();
  const { value, error, loading, retry } = useAgreements();
  const { filter, change } = useAgreementFilter();
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('home.loading')} />;
  }
  if (value.agreements.length === 0) {
    return (
      <Stack>
        <HomeLinks />
        <SetUp now={value} />
      </Stack>
    );
  }
  const rows = toRows(value, Date.now() / 1000);
  const shown = rows.filter(row => matches(row, filter));
  return (
    <Stack>
      <HomeLinks />
      <SetUp now={value} />
      <HomeTiles value={value} />
      <div className={classes.columns}>
        <SlamPanel customers={value.customers} />
        <NeedsAttention value={value} />
      </div>
      <Panel
        id="sla-home"
        title={t('agreements.title')}
        aside={<ExportButtons file={() => toExportFile(shown, t)} />}
      >
        <AgreementFilters filter={filter} onChange={change} />
        <Typography
          role="status"
          aria-live="polite"
          variant="body2"
          color="textSecondary"
        >
          {t('home.shown', { count: shown.length, total: rows.length })}
        </Typography>
        {shown.length === 0 ? (
          <>
            <Typography>{t('home.noneMatches')}</Typography>
            <Button variant="outlined" onClick={() => change(EVERYTHING)}>
              {t('home.showAll')}
            </Button>
          </>
        ) : (
          <AgreementsTable rows={shown} />
        )}
      </Panel>
    </Stack>
  );
}
