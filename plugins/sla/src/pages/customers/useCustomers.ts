import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';
import { loadTitles, titleIn } from '../../hooks/loadTitles';
import type { CustomerFilter, CustomerRow } from './CustomerFilter';

const CUSTOMERS_AT_ONCE = 500;

/** Reads the customers in the order of their titles. */
export function useCustomers({
  isMine,
  isArchived,
}: Pick<CustomerFilter, 'isMine' | 'isArchived'>) {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(async (): Promise<readonly CustomerRow[]> => {
    const customers = await allOf(cursor =>
      api.getCustomers({
        limit: CUSTOMERS_AT_ONCE,
        cursor,
        ...(isMine && { mine: true }),
        ...(isArchived && { state: 'archived' as const }),
      }),
    );
    const managers = customers.flatMap(
      ({ relationshipManager }) => relationshipManager ?? [],
    );
    const titles = await loadTitles(catalog, managers);
    return customers
      .map(customer => ({
        customer,
        manager:
          customer.relationshipManager === null
            ? undefined
            : titleIn(titles, customer.relationshipManager),
      }))
      .sort((a, b) => a.customer.title.localeCompare(b.customer.title));
  }, [api, catalog, isMine, isArchived]);
}
