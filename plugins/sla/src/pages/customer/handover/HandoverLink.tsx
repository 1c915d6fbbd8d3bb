import { Link } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import {
  slaDialogueUpdatePermission,
  type CustomerDetails,
} from '@service-levels/backstage-plugin-sla-common';
import { useHandoverPath } from '../../../hooks/useHandoverPath';
import { useTranslate } from '../../../translations/useTranslate';

/** The way to the handover, for who may; the customer's side has nothing to do there. */
export function HandoverLink(props: { readonly customer: CustomerDetails }) {
  const t = useTranslate();
  const { ref, conflicts } = props.customer;
  const path = useHandoverPath()(ref);
  const { allowed } = usePermission({
    permission: slaDialogueUpdatePermission,
    resourceRef: ref,
  });
  return allowed && conflicts !== null && path !== undefined ? (
    <Typography>
      <Link to={path}>{t('handover.link')}</Link>
    </Typography>
  ) : null;
}
