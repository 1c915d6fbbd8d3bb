import { Link } from '@backstage/core-components';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import type {
  PersonalDataFinding,
  PersonalDataPlace,
} from '@service-levels/backstage-plugin-sla-common';
import { agreementRouteRef, customerRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';

function Place(props: { readonly place: PersonalDataPlace }) {
  const t = useTranslate();
  const toCustomer = useRouteRef(customerRouteRef);
  const toAgreement = useRouteRef(agreementRouteRef);
  const { table, fields, customerRef, agreementId, keptBecause } = props.place;
  // An agreement between teams has a group for its customer, which has no page of ours.
  const customer = customerRef?.startsWith('customer:')
    ? parseEntityRef(customerRef)
    : undefined;
  return (
    <li>
      {`${table}: ${fields.join(', ')}`}
      {customer !== undefined && (
        <>
          {' · '}
          <Link to={toCustomer(customer)}>
            {t('personalData.ofCustomer', { name: customer.name })}
          </Link>
        </>
      )}
      {agreementId !== null && (
        <>
          {' · '}
          <Link to={toAgreement({ agreementId })}>
            {t('personalData.ofAgreement')}
          </Link>
        </>
      )}
      {keptBecause !== null && ` · ${t('personalData.placeKept')}`}
    </li>
  );
}

/** The first places of a kind, with links to where they are shown. */
export function PlacesList(props: { readonly finding: PersonalDataFinding }) {
  const t = useTranslate();
  const { first, places } = props.finding;
  return (
    <details>
      <summary>{t('personalData.show')}</summary>
      {first.length < places &&
        t('personalData.firstOf', { count: first.length, total: places })}
      <ul>
        {first.map(place => (
          <Place key={`${place.table} ${place.id}`} place={place} />
        ))}
      </ul>
    </details>
  );
}
