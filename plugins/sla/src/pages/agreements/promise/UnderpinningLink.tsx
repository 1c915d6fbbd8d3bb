import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { UnderpinningRef } from '@service-levels/backstage-plugin-sla-common';
import { agreementRouteRef } from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';

/** An agreement beneath with a link; or that there is one that the reader may not read. */
export function UnderpinningLink(props: {
  readonly agreement: UnderpinningRef;
}) {
  const t = useTranslate();
  const path = useRouteRef(agreementRouteRef);
  const { agreementId, title } = props.agreement;
  return agreementId === null || title === null ? (
    <>{title ?? t('promiseCheck.hidden')}</>
  ) : (
    <Link to={path({ agreementId })}>{title}</Link>
  );
}
