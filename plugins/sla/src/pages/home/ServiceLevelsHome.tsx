import { makeStyles } from '@material-ui/core/styles';
import { useAgreements } from '../../hooks/useAgreements';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Stack } from '../../widgets/Stack';
import { StaleWarning } from '../../widgets/StaleWarning';
import { PageProblem } from '../PageProblem';
import { AgreementsPanel } from './AgreementsPanel';
import { HomeLinks } from './HomeLinks';
import { HomeTiles } from './HomeTiles';
import { NeedsAttention } from './NeedsAttention';
import { useSlamFilter } from './slam/SlamFilter';
import { SlamPanel } from './slam/SlamPanel';
import { useSlam } from './slam/useSlam';
import { SetUp } from './setup/SetUp';

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

const NOBODY = [] as const;

/** Where managers begin: every agreement that the reader may see, what needs attention first. */
export function ServiceLevelsHome() {
  const classes = useStyles();
  const t = useTranslate();
  const { filter, change } = useSlamFilter();
  const chart = useSlam(filter);
  // The chart is what one looks for, and needs nothing of the rest: a backend
  // that answers both at once answers both late.
  const { value, error, retry } = useAgreements(
    chart.value !== undefined || chart.error !== undefined,
  );
  if (value === undefined && error !== undefined) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value?.agreements.length === 0) {
    return (
      <Stack>
        <HomeLinks />
        <SetUp now={value} />
      </Stack>
    );
  }
  return (
    <Stack>
      <HomeLinks />
      {value === undefined ? (
        <Loading text={t('home.loading')} />
      ) : (
        <>
          <StaleWarning error={error} />
          <SetUp now={value} />
          <HomeTiles value={value} />
        </>
      )}
      <div className={classes.columns}>
        <SlamPanel
          chart={chart}
          filter={filter}
          customers={value?.customers ?? NOBODY}
          onFilter={change}
        />
        {value !== undefined && <NeedsAttention value={value} />}
      </div>
      {value !== undefined && <AgreementsPanel value={value} />}
    </Stack>
  );
}
