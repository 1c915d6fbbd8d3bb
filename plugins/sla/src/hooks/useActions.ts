import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { Action } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../api/slaApiRef';
import { allOf } from './allOf';
import { loadTitles, type Titles } from './loadTitles';

/** Reads what is open with a customer, what is due first at the head, with the titles of the owners. */
export function useActions(customerRef: string) {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const [turn, setTurn] = useState(0);
  const { value, error, loading } = useAsync(async (): Promise<{
    readonly items: readonly Action[];
    readonly titles: Titles;
  }> => {
    const items = await allOf(cursor =>
      api.getActions(customerRef, { state: 'open', limit: 500, cursor }),
    );
    const titles = await loadTitles(
      catalog,
      items.map(({ owner }) => owner),
    );
    return { items, titles };
  }, [api, catalog, customerRef, turn]);
  return {
    value,
    error: loading ? undefined : error,
    retry: () => setTurn(last => last + 1),
  };
}
