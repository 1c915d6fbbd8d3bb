import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { slaRouteRef } from '../routes';
import { useTranslate } from '../translations/useTranslate';
import { Panel } from '../widgets/Panel';

/** For an address beneath `/sla` that leads nowhere. */
export function NoSuchPage() {
  const t = useTranslate();
  const home = useRouteRef(slaRouteRef);
  return (
    <Panel id="sla-no-such-page" title={t('pages.unknownTitle')}>
      <Typography>{t('pages.unknown')}</Typography>
      <Link to={home()}>{t('pages.toHome')}</Link>
    </Panel>
  );
}
