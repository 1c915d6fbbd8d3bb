import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import ChevronLeftIcon from '@material-ui/icons/ChevronLeft';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import { thisMonth } from '../../format/today';
import { useFormat } from '../../format/useFormat';
import { closeRouteRef, slaRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { monthBeside } from '../../format/monthBeside';

const useStyles = makeStyles(
  theme => ({
    links: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 3),
    },
    sign: { verticalAlign: 'middle' },
  }),
  { name: 'SlaCloseMonthLinks' },
);

/** To the months beside. */
export function MonthLinks(props: { readonly month: string }) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const home = useRouteRef(slaRouteRef);
  const closePath = useRouteRef(closeRouteRef);
  const { month } = props;
  const toMonth = (beside: string) => (
    <Link to={closePath({ month: beside })}>{format.month(beside)}</Link>
  );
  return (
    <nav className={classes.links} aria-label={t('close.toolbar')}>
      <Link to={home()}>{t('pages.toHome')}</Link>
      <span>
        <ChevronLeftIcon className={classes.sign} aria-hidden />
        {toMonth(monthBeside(month, -1))}
      </span>
      {month < thisMonth() && (
        <span>
          {toMonth(monthBeside(month, 1))}
          <ChevronRightIcon className={classes.sign} aria-hidden />
        </span>
      )}
    </nav>
  );
}
