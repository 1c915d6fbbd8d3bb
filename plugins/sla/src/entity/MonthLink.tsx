import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import type { Agreement } from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../format/useFormat';
import { useMonthSheetPath } from '../hooks/useMonthSheetPath';
import { useTranslate } from '../translations/useTranslate';
import { monthsOf } from './monthsOf';

/** Leads to the last month of an agreement that is over, else to the one that runs. */
export function MonthLink(props: {
  readonly agreement: Agreement;
  /** Epoch seconds. */
  readonly now: number;
}) {
  const t = useTranslate();
  const format = useFormat();
  const path = useMonthSheetPath();
  const { agreement, now } = props;
  const { closed, running } = monthsOf(agreement, now);
  const period = closed ?? running;
  if (path === undefined || period === undefined) {
    return null;
  }
  const text = t('month.onOneSheet', { month: format.month(period) });
  return (
    <Typography variant="body2">
      <Link
        to={path({ agreementId: agreement.id, period })}
        aria-label={t('home.monthOf', { month: text, title: agreement.title })}
      >
        {text}
      </Link>
    </Typography>
  );
}
