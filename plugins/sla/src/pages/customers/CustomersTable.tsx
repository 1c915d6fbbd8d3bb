import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { customerRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { StackedTable } from '../../widgets/StackedTable';
import type { CustomerRow } from './CustomerFilter';
import { customerParams } from './customerParams';

/** Customers with who looks after them and what they have. */
export function CustomersTable(props: {
  readonly rows: readonly CustomerRow[];
}) {
  const t = useTranslate();
  const pathTo = useRouteRef(customerRouteRef);
  return (
    <StackedTable
      label={t('relationship.title')}
      heads={[
        t('relationship.customer'),
        t('relationship.type'),
        t('relationship.managers'),
        t('relationship.systems'),
        t('relationship.state'),
      ]}
      rows={props.rows.map(({ customer, manager }) => ({
        key: customer.ref,
        cells: [
          <Link key="title" to={pathTo(customerParams(customer.ref))}>
            {customer.title}
          </Link>,
          t(`relationship.${customer.type}`),
          manager ?? t('relationship.nobody'),
          t('relationship.systemsOf', {
            owns: String(customer.owns.length),
            uses: String(customer.uses.length),
          }),
          t(`relationship.states.${customer.state}`),
        ],
      }))}
    />
  );
}
