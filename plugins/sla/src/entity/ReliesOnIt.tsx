import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Customer } from '@service-levels/backstage-plugin-sla-common';
import type { ServiceLevels } from '../hooks/loadServiceLevels';
import { useTranslate } from '../translations/useTranslate';
import { worstShown } from '../widgets/shownStatus';
import { StatusLabel } from '../widgets/StatusLabel';
import { PartyLink } from './PartyLink';
import { shownNow } from './shownNow';

const useStyles = makeStyles(
  theme => ({
    panel: { padding: theme.spacing(2) },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  }),
  { name: 'SlaReliesOnIt' },
);

/** The customers behind an entity, and how they are served here. */
export function ReliesOnIt(props: {
  readonly entityRef: string;
  readonly value: ServiceLevels;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { entityRef, value } = props;
  const { customers, targets } = value;
  const roleOf = (customer: Customer) => {
    if (customer.owns.includes(entityRef)) {
      return t('customers.owns');
    }
    return customer.uses.includes(entityRef)
      ? t('customers.uses')
      : t('customers.agreed');
  };
  const typeOf = ({ type }: Customer) =>
    type === 'internal' ? t('customers.internal') : t('customers.external');
  const worstFor = ({ ref }: Customer) =>
    worstShown(
      targets
        .filter(({ current }) => current.customerRef === ref)
        .map(shownNow),
    );
  return (
    <Paper
      component="section"
      className={classes.panel}
      aria-labelledby="sla-customers"
    >
      <Typography id="sla-customers" component="h2" variant="h6">
        {t('customers.title')}
      </Typography>
      {customers.length === 0 && (
        <Typography color="textSecondary">{t('customers.none')}</Typography>
      )}
      <ul className={classes.list}>
        {customers.map(customer => {
          const status = worstFor(customer);
          return (
            <li key={customer.ref} className={classes.item}>
              <div>
                <PartyLink entityRef={customer.ref} customers={customers} />
                <Typography variant="body2" color="textSecondary">
                  {`${roleOf(customer)} · ${typeOf(customer)}`}
                </Typography>
              </div>
              {status === undefined ? (
                <Typography variant="body2" color="textSecondary">
                  {t('customers.noTarget')}
                </Typography>
              ) : (
                <StatusLabel status={status} />
              )}
            </li>
          );
        })}
      </ul>
    </Paper>
  );
}
