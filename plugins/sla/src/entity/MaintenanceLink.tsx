import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { MAINTENANCE_PATH, TAB_PATH } from '../routes';
import { useTranslate } from '../translations/useTranslate';

/** Leads to the maintenance windows of an entity. */
export function MaintenanceLink() {
  const t = useTranslate();
  const { entity } = useEntity();
  const entityPath = useRouteRef(entityRouteRef);
  const page = entityPath(entityRouteParams(entity));
  return (
    <Link to={`${page}${TAB_PATH}/${MAINTENANCE_PATH}`}>
      {t('maintenance.link')}
    </Link>
  );
}
