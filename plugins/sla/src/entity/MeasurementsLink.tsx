import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import { slaMeasurementCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import { MEASUREMENTS_PATH, TAB_PATH } from '../routes';
import { useTranslate } from '../translations/useTranslate';

/** Leads those who may report measurements to where they are entered by hand. */
export function MeasurementsLink() {
  const t = useTranslate();
  const { entity } = useEntity();
  const entityPath = useRouteRef(entityRouteRef);
  const { allowed } = usePermission({
    permission: slaMeasurementCreatePermission,
  });
  const page = entityPath(entityRouteParams(entity));
  return allowed ? (
    <Link to={`${page}${TAB_PATH}/${MEASUREMENTS_PATH}`}>
      {t('measurements.link')}
    </Link>
  ) : null;
}
