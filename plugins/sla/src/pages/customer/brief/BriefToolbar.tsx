import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Switch from '@material-ui/core/Switch';
import PrintIcon from '@material-ui/icons/Print';
import type { CustomerDetails } from '@service-levels/backstage-plugin-sla-common';
import { customerRouteRef } from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import { customerParams } from '../../customers/customerParams';

const useStyles = makeStyles(
  theme => ({
    toolbar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 3),
    },
  }),
  { name: 'SlaBriefToolbar' },
);

/** Back to the customer, with or without internals, and to paper. */
export function BriefToolbar(props: {
  readonly customer: CustomerDetails;
  readonly isInternal: boolean;
  readonly onChange: (isInternal: boolean) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const path = useRouteRef(customerRouteRef);
  const { customer, isInternal, onChange } = props;
  return (
    <nav className={classes.toolbar} aria-label={t('brief.toolbar')}>
      <Link to={path(customerParams(customer.ref))}>{customer.title}</Link>
      {customer.side === 'provider' && (
        <FormControlLabel
          control={
            <Switch
              color="primary"
              checked={isInternal}
              onChange={({ target }) => onChange(target.checked)}
            />
          }
          label={t('brief.withInternals')}
        />
      )}
      <Button
        variant="contained"
        color="primary"
        size="small"
        startIcon={<PrintIcon />}
        onClick={() => window.print()}
      >
        {t('month.print')}
      </Button>
    </nav>
  );
}
