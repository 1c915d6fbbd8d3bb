import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { calendarsRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';

/** Leads to the service calendars. */
export function CalendarsLink() {
  const t = useTranslate();
  const calendars = useRouteRef(calendarsRouteRef);
  return (
    <div>
      <Link to={calendars()}>{t('calendars.link')}</Link>
    </div>
  );
}
