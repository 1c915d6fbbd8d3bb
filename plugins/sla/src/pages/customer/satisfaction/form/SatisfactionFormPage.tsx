import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { today } from '../../../../format/today';
import { customerRouteRef, mineRouteRef } from '../../../../routes';
import { useTranslate } from '../../../../translations/useTranslate';
import { Loading } from '../../../../widgets/Loading';
import { Panel } from '../../../../widgets/Panel';
import { Stack } from '../../../../widgets/Stack';
import { PageProblem } from '../../../PageProblem';
import { useCustomer } from '../../useCustomer';
import { useCustomerServices } from '../../useCustomerServices';
import { dateOfAnswer } from './dateOfAnswer';
import { ServiceQuestion } from './ServiceQuestion';
import { useOwnAnswers } from './useOwnAnswers';

/** `/sla/customers/{namespace}/{name}/satisfaction`: one form for all services of a customer, for who represents it. */
export function SatisfactionFormPage() {
  // Another try reads everything again, whichever of it failed.
  const [attempt, setAttempt] = useState(0);
  return (
    <SatisfactionForm
      key={attempt}
      onRetry={() => setAttempt(previous => previous + 1)}
    />
  );
}

function SatisfactionForm(props: { readonly onRetry: () => void }) {
  const t = useTranslate();
  const pathToCustomer = useRouteRef(customerRouteRef);
  const pathToMine = useRouteRef(mineRouteRef);
  const { namespace = '', name = '' } = useParams();
  const customerRef = `customer:${namespace}/${name}`.toLocaleLowerCase(
    'en-US',
  );
  const { value, error } = useCustomer(customerRef);
  const { services } = useCustomerServices(customerRef);
  const [asked] = useSearchParams();
  const date = dateOfAnswer(asked.get('quarter'), today());
  const own = useOwnAnswers(customerRef, date);
  const failed = error ?? own.error;
  if (failed !== undefined && (value === undefined || own.error)) {
    return (
      <PageProblem
        error={failed}
        onRetry={props.onRetry}
        notFound={{
          title: t('relationship.notFoundTitle'),
          text: t('relationship.notFound'),
        }}
      />
    );
  }
  if (
    value === undefined ||
    services === undefined ||
    own.value === undefined
  ) {
    return <Loading text={t('satisfaction.loading')} />;
  }
  const { title, representatives } = value.customer;
  const { refs, given } = own.value;
  if (!representatives.some(ref => refs.includes(ref))) {
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
        <Typography paragraph>
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
            date={date}
            given={given.get(service.ref)}
          />
        ))}
      </Panel>
    </Stack>
  );
}
