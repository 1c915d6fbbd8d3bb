import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import { slaCustomerCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import { customersRouteRef, slaRouteRef } from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { Stack } from '../../../widgets/Stack';
import { GroupsPanel } from './GroupsPanel';

/** Makes internal customers of departments that the catalog knows. */
export function CustomersOfGroupsPage() {
  const t = useTranslate();
  const home = useRouteRef(slaRouteRef);
  const customers = useRouteRef(customersRouteRef);
  const { allowed, loading } = usePermission({
    permission: slaCustomerCreatePermission,
  });
  if (loading) {
    return <Loading text={t('setUp.loading')} />;
  }
  return (
    <Stack data-testid="sla-groups">
      <Link to={home()}>{t('pages.toHome')}</Link>
      <Link to={customers()}>{t('relationship.link')}</Link>
      {allowed ? (
        <GroupsPanel />
      ) : (
        <Panel id="sla-groups-denied" title={t('setUp.deniedTitle')}>
          <Typography>{t('setUp.denied')}</Typography>
        </Panel>
      )}
    </Stack>
  );
}
