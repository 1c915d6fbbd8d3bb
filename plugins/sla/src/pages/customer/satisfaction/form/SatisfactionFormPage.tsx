import { Link } from '@backstage/core-components';
import {
  identityApiRef,
  useApi,
  useRouteRef,
} from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { useParams } from 'react-router-dom';
import useAsync from 'react-use/esm/useAsync';
import { customerRouteRef, mineRouteRef } from '../../../../routes';
import { useTranslate } from '../../../../translations/useTranslate';
import { Loading } from '../../../../widgets/Loading';
import { Panel } from '../../../../widgets/Panel';
import { Stack } from '../../../../widgets/Stack';
import { PageProblem } from '../../../PageProblem';
import { useCustomer } from '../../useCustomer';
import { useCustomerServices } from '../../useCustomerServices';
import { ServiceQuestion } from './ServiceQuestion';

/** Refs of the reader and their groups; undefined while they are asked for. */
function useOwnRefs(): readonly string[] | undefined {
  const identity = useApi(identityApiRef);
  return useAsync(
    async () =>
      (await identity.getBackstageIdentity()).ownershipEntityRefs.map(ref =>
        ref.toLocaleLowerCase('en-US'),
      ),
    [identity],
  ).value;
}

/** `/sla/customers/{namespace}/{name}/satisfaction`: one form for all services of a customer, for who represents it. */
export function SatisfactionFormPage() {
  const t = useTranslate();
  const pathToCustomer = useRouteRef(customerRouteRef);
  const pathToMine = useRouteRef(mineRouteRef);
  const { namespace = '', name = '' } = useParams();
  const customerRef = `customer:${namespace}/${name}`.toLocaleLowerCase(
    'en-US',
  );
  const { value, error, retry } = useCustomer(customerRef);
  const { services } = useCustomerServices(customerRef);
  const own = useOwnRefs();
  if (error !== undefined && value === undefined) {
    return (
      <PageProblem
        error={error}
        onRetry={retry}
        notFound={{
          title: t('relationship.notFoundTitle'),
          text: t('relationship.notFound'),
        }}
      />
    );
  }
  if (value === undefined || services === undefined || own === undefined) {
    return <Loading text={t('satisfaction.loading')} />;
  }
  const { title, representatives } = value.customer;
  if (!representatives.some(ref => own.includes(ref))) {
    return (
      <Stack>
        <Link to={pathToCustomer({ namespace, name })}>{title}</Link>
        <Panel id="sla-satisfied-others" title={t('satisfaction.formTitle')}>
          <Typography>
            {t('satisfaction.formOthers', { customer: title })}
          </Typography>
          <Typography>
            <code>{window.location.href}</code>
          </Typography>
        </Panel>
      </Stack>
    );
  }
  return (
    <Stack>
      <Link to={pathToMine()}>{t('mine.link')}</Link>
      <Panel id="sla-satisfied" title={t('satisfaction.formTitle')}>
        <Typography>
          {t(
            services.length === 0
              ? 'satisfaction.formNone'
              : 'satisfaction.formIntro',
          )}
        </Typography>
        {services.map(service => (
          <ServiceQuestion
            key={service.ref}
            customerRef={customerRef}
            service={service}
          />
        ))}
      </Panel>
    </Stack>
  );
}
