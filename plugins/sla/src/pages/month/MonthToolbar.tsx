import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import ChevronLeftIcon from '@material-ui/icons/ChevronLeft';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import PrintIcon from '@material-ui/icons/Print';
import {
  parsePeriod,
  periodContaining,
} from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../format/useFormat';
import type { Month } from '../../hooks/loadMonth';
import {
  exclusionsRouteRef,
  monthSheetRouteRef,
  slaRouteRef,
} from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { monthExport } from './monthExport';

const useStyles = makeStyles(
  theme => ({
    toolbar: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 3),
      marginBottom: theme.spacing(2),
    },
    sign: { verticalAlign: 'middle' },
    files: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'SlaMonthToolbar' },
);

/** To the months beside, to paper and to files. */
export function MonthToolbar(props: {
  readonly month: Month;
  /** Whether there is something to print and to export. */
  readonly hasSheet: boolean;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const home = useRouteRef(slaRouteRef);
  const monthPath = useRouteRef(monthSheetRouteRef);
  const exclusionsPath = useRouteRef(exclusionsRouteRef);
  const { month, hasSheet } = props;
  const { agreement } = month;
  const { from, to } = parsePeriod(month.period, agreement.timeZone);
  const labelAt = (instant: number) =>
    periodContaining('month', instant, agreement.timeZone).label;
  const toMonth = (period: string) => (
    <Link to={monthPath({ agreementId: agreement.id, period })}>
      {format.month(period)}
    </Link>
  );
  return (
    <nav className={classes.toolbar} aria-label={t('month.toolbar')}>
      <Link to={home()}>{t('pages.toHome')}</Link>
      <Link to={exclusionsPath({ agreementId: agreement.id })}>
        {t('exclusions.link')}
      </Link>
      <span>
        <ChevronLeftIcon className={classes.sign} aria-hidden />
        {toMonth(labelAt(from - 1))}
      </span>
      {to < Date.now() / 1000 && (
        <span>
          {toMonth(labelAt(to))}
          <ChevronRightIcon className={classes.sign} aria-hidden />
        </span>
      )}
      {hasSheet && (
        <div className={classes.files}>
          <Button
            variant="contained"
            color="primary"
            size="small"
            startIcon={<PrintIcon />}
            onClick={() => window.print()}
          >
            {t('month.print')}
          </Button>
          <ExportButtons
            file={() =>
              monthExport(month, {
                t,
                format,
                now: new Date(Date.now()).toISOString(),
              })
            }
          />
        </div>
      )}
    </nav>
  );
}
