import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../../../translations/useTranslate';

/** That what is typed here is read by the customer once it is published. */
export function ForCustomer() {
  const t = useTranslate();
  return (
    <Typography variant="body2" color="textSecondary">
      {t('reportPage.forCustomer')}
    </Typography>
  );
}
