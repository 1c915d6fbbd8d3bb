import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { CustomerAttention } from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';
import { loadTitles, titleIn } from '../../hooks/loadTitles';
import type { CustomerFilter, CustomerRow } from './CustomerFilter';

const CUSTOMERS_AT_ONCE = 500;

/** The services that reasons of a risk name. */
function servicesIn(attention: CustomerAttention | null): string[] {
  return (attention?.risks ?? []).flatMap(risk =>
    risk.kind === 'dissatisfied' ? risk.service : [],
  );
}

/** Reads the customers that the reader may see. */
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
    const named = customers.flatMap(({ relationshipManager, attention }) => [
      ...(relationshipManager === null ? [] : [relationshipManager]),
      ...servicesIn(attention),
    ]);
    const titles = await loadTitles(catalog, named);
    const titleOf = (ref: string) => titleIn(titles, ref);
    return customers.map(customer => ({
      customer,
      manager:
        customer.relationshipManager === null
          ? undefined
          : titleOf(customer.relationshipManager),
      titleOf,
    }));
  }, [api, catalog, isMine, isArchived]);
}
