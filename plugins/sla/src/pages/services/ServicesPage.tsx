import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import { slaServiceUpdatePermission } from '@service-levels/backstage-plugin-sla-common';
import { customersRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { Stack } from '../../widgets/Stack';
import { ServicesPanel } from './ServicesPanel';

/** Services that no YAML declares, for who maintains them. */
export function ServicesPage() {
  const t = useTranslate();
  const customers = useRouteRef(customersRouteRef);
  const { allowed, loading } = usePermission({
    permission: slaServiceUpdatePermission,
  });
  if (loading) {
    return <Loading text={t('services.loading')} />;
  }
  return (
    <Stack data-testid="sla-services">
      <Link to={customers()}>{t('services.back')}</Link>
      {allowed ? (
        <ServicesPanel />
      ) : (
        <Panel id="sla-services-denied" title={t('services.notAllowedTitle')}>
          <Typography>{t('services.notAllowed')}</Typography>
        </Panel>
      )}
    </Stack>
  );
}
