import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import { slaServiceCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import { servicesRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';

/** Says where a system is chosen what to do where there is none; in another tab, since a form is open. */
export function ServicesHint() {
  const t = useTranslate();
  const services = useRouteRef(servicesRouteRef);
  const { allowed } = usePermission({
    permission: slaServiceCreatePermission,
  });
  return allowed ? (
    <Typography variant="body2" color="textSecondary">
      {t('services.hint')}{' '}
      <Link to={services()} target="_blank" rel="noopener">
        {t('services.hintLink')}
      </Link>
    </Typography>
  ) : null;
}
