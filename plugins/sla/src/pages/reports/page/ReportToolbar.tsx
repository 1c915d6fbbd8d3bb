import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Switch from '@material-ui/core/Switch';
import PrintIcon from '@material-ui/icons/Print';
import { useCustomerPath } from '../../../hooks/useCustomerPath';
import {
  agreementRouteRef,
  closeRouteRef,
  mineRouteRef,
  reportsRouteRef,
} from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import { isDraft } from '../reportWords';
import { ReportFileButtons } from './ReportFileButtons';
import type { ReportInView } from './ReportInView';

const MONTH = /^\d{4}-\d{2}$/;

const useStyles = makeStyles(
  theme => ({
    toolbar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 3),
    },
    files: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'SlaReportToolbar' },
);

/** Back to what the report is about, to paper and to its files. */
export function ReportToolbar(props: {
  readonly view: ReportInView;
  /** Whether it is shown as the customer sees it. */
  readonly isForCustomers: boolean;
  /** Absent for the customer's side, which sees it no other way. */
  readonly onForCustomers?: (isForCustomers: boolean) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const minePath = useRouteRef(mineRouteRef);
  const listPath = useRouteRef(reportsRouteRef);
  const closePath = useRouteRef(closeRouteRef);
  const agreementPath = useRouteRef(agreementRouteRef);
  const customerPath = useCustomerPath();
  const { view, isForCustomers, onForCustomers } = props;
  const { report, reader, customerTitle } = view;
  const { agreementId, customerRef, period } = report;
  const isMonth = MONTH.test(period.label);
  const pathToCustomer = customerRef.startsWith('customer:')
    ? customerPath(customerRef)
    : undefined;
  return (
    <nav className={classes.toolbar} aria-label={t('reportPage.toolbar')}>
      {reader.side === 'customer' && !isForCustomers && (
        <Link to={minePath()}>{t('mine.link')}</Link>
      )}
      <Link to={listPath()}>{t('reports.link')}</Link>
      {reader.side === 'provider' && !isForCustomers && isMonth && (
        <Link to={closePath({ month: period.label })}>{t('close.link')}</Link>
      )}
      {agreementId !== null && (
        <Link to={agreementPath({ agreementId })}>
          {t('reports.agreement')}
        </Link>
      )}
      {pathToCustomer !== undefined && (
        <Link to={pathToCustomer}>{customerTitle}</Link>
      )}
      {onForCustomers !== undefined && (
        <FormControlLabel
          control={
            <Switch
              color="primary"
              checked={!isForCustomers}
              onChange={({ target }) => onForCustomers(!target.checked)}
            />
          }
          label={t('brief.withInternals')}
        />
      )}
      <div className={classes.files}>
        <Button
          variant="outlined"
          size="small"
          startIcon={<PrintIcon />}
          onClick={() => window.print()}
        >
          {t('month.print')}
        </Button>
        {!isDraft(report) && <ReportFileButtons report={report} />}
      </div>
    </nav>
  );
}
