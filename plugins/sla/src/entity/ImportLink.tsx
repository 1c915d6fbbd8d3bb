import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import { slaMeasurementCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import { IMPORT_PATH, TAB_PATH } from '../routes';
import { useTranslate } from '../translations/useTranslate';

/** Leads those who may report outages to the import of a file. */
export function ImportLink() {
  const t = useTranslate();
  const { entity } = useEntity();
  const entityPath = useRouteRef(entityRouteRef);
  const { allowed } = usePermission({
    permission: slaMeasurementCreatePermission,
  });
  return allowed ? (
    <Link
      to={`${entityPath(entityRouteParams(entity))}${TAB_PATH}/${IMPORT_PATH}`}
    >
      {t('import.link')}
    </Link>
  ) : null;
}
