import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useParams } from 'react-router-dom';
import { customerRouteRef } from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Stack } from '../../../widgets/Stack';
import { PageProblem } from '../../PageProblem';
import { HandoverOfCustomer } from './HandoverOfCustomer';
import { useHolders } from './useHolders';

/** `/sla/customers/{namespace}/{name}/handover`: what one has in hand for a customer comes into another's hands. */
export function HandoverPage() {
  const t = useTranslate();
  const pathToCustomer = useRouteRef(customerRouteRef);
  const { namespace = '', name = '' } = useParams();
  const customerRef = `customer:${namespace}/${name}`.toLocaleLowerCase(
    'en-US',
  );
  const { value, error, retry } = useHolders(customerRef);
  const back = pathToCustomer({ namespace, name });
  return (
    <Stack data-testid="sla-handover">
      <Link to={back}>{value?.handover.customerTitle ?? name}</Link>
      {value !== undefined && (
        <HandoverOfCustomer key={customerRef} {...value} onMoved={retry} />
      )}
      {value === undefined && error === undefined && (
        <Loading text={t('handover.loading')} />
      )}
      {value === undefined && error !== undefined && (
        <PageProblem
          error={error}
          onRetry={retry}
          notFound={{
            title: t('relationship.notFoundTitle'),
            text: t('relationship.notFound'),
          }}
        />
      )}
    </Stack>
  );
}
