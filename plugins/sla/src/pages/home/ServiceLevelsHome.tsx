import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useAgreements } from '../../hooks/useAgreements';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Stack } from '../../widgets/Stack';
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

/** Where managers begin: every agreement that the reader may see, what needs attention first. */
export function ServiceLevelsHome() {
  const classes = useStyles();
  const t = useTranslate();
  const { value, error, retry } = useAgreements();
  if (value === undefined) {
    return error === undefined ? (
      <Loading text={t('home.loading')} />
    ) : (
      <PageProblem error={error} onRetry={retry} />
    );
  }
  if (value.agreements.length === 0) {
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
      {error !== undefined && (
        <Typography>
          {t('targets.staleWarning', { reason: error.message })}
        </Typography>
      )}
      <SetUp now={value} />
      <HomeTiles value={value} />
      <div className={classes.columns}>
        <SlamPanel customers={value.customers} />
        <NeedsAttention value={value} />
      </div>
      <AgreementsPanel value={value} />
    </Stack>
  );
}
