import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useParams } from 'react-router-dom';
import { customersRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { Stack } from '../../widgets/Stack';
import { CustomerRelationship } from './CustomerRelationship';

/** `/sla/customers/{namespace}/{name}`; also of a customer that is not in the catalog. */
export function CustomerPage() {
  const t = useTranslate();
  const pathToAll = useRouteRef(customersRouteRef);
  const { namespace = '', name = '' } = useParams();
  const customerRef = `customer:${namespace}/${name}`.toLocaleLowerCase(
    'en-US',
  );
  return (
    <Stack>
      <Link to={pathToAll()}>{t('relationship.back')}</Link>
      <CustomerRelationship key={customerRef} customerRef={customerRef} />
    </Stack>
  );
}
