import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { satisfactionFormRouteRef, slaRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { Stack } from '../../widgets/Stack';
import { customerParams } from '../customers/customerParams';
import { ToldPanel } from '../customer/announcements/ToldPanel';
import { PageProblem } from '../PageProblem';
import { MyReviews } from './MyReviews';
import { ReportsPanel } from './ReportsPanel';
import { SayDialog, type Saying } from './SayDialog';
import { ServicesPanel } from './ServicesPanel';
import { useMine } from './useMine';
import { WaitingPanel } from './WaitingPanel';

const useStyles = makeStyles(
  theme => ({
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'SlaMyServices' },
);

/** Where somebody who represents a customer begins: their services in plain words, and what to do. */
export function MyServicesPage() {
  const classes = useStyles();
  const t = useTranslate();
  const home = useRouteRef(slaRouteRef);
  const pathToForm = useRouteRef(satisfactionFormRouteRef);
  const { value, error, loading, retry } = useMine();
  const [saying, setSaying] = useState<Saying>();
  const [said, setSaid] = useState<Saying>();
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('mine.loading')} />;
  }
  if (value.customers.length === 0) {
    return (
      <Panel id="sla-mine-nobody" title={t('mine.nobodyTitle')}>
        <Typography>{t('mine.nobody')}</Typography>
        <Link to={home()}>{t('pages.toHome')}</Link>
      </Panel>
    );
  }
  const open = (what: Saying) => () => {
    setSaid(undefined);
    setSaying(what);
  };
  return (
    <Stack data-testid="sla-mine">
      <Typography component="h1" variant="h5">
        {t('mine.title')}
      </Typography>
      <div className={classes.buttons}>
        <Button variant="outlined" onClick={open('complaint')}>
          {t('mine.complain')}
        </Button>
        <Button variant="outlined" onClick={open('wish')}>
          {t('mine.ask')}
        </Button>
        {value.customers.map(({ customer: { ref, title } }) => (
          <Button
            key={ref}
            variant="outlined"
            component={RouterLink}
            to={pathToForm(customerParams(ref))}
          >
            {value.customers.length === 1
              ? t('mine.satisfied')
              : t('mine.satisfiedFor', { customer: title })}
          </Button>
        ))}
      </div>
      <Typography role="status" aria-live="polite">
        {said === undefined ? '' : t(`mine.${said}Said`)}
      </Typography>
      {value.customers.map(one => (
        <ServicesPanel key={one.customer.ref} mine={value} of={one} />
      ))}
      <WaitingPanel mine={value} />
      <ReportsPanel mine={value} />
      {value.customers.map(({ customer: { ref, title } }) => (
        <MyReviews
          key={ref}
          customerRef={ref}
          customerTitle={value.customers.length === 1 ? undefined : title}
        />
      ))}
      {value.customers.map(({ customer: { ref, title } }) => (
        <ToldPanel
          key={ref}
          customerRef={ref}
          side="customer"
          customerTitle={value.customers.length === 1 ? undefined : title}
        />
      ))}
      {saying !== undefined && (
        <SayDialog
          saying={saying}
          mine={value}
          onSaid={() => {
            setSaid(saying);
            setSaying(undefined);
            retry();
          }}
          onClose={() => setSaying(undefined)}
        />
      )}
    </Stack>
  );
}
