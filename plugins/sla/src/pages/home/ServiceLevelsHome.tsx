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
import { SlamPanel } from './slam/SlamPanel';
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
  const { value, error, retry } = useAgreements();
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
  // The chart needs nothing of the rest, and is read beside it.
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
        <SlamPanel customers={value?.customers ?? NOBODY} />
        {value !== undefined && <NeedsAttention value={value} />}
      </div>
      {value !== undefined && <AgreementsPanel value={value} />}
    </Stack>
  );
}
