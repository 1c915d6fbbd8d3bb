import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../api/slaApiRef';
import { allOf } from './allOf';
import { loadTitles } from './loadTitles';

/** Reads what the reader and their groups have promised, what is due first at the head. */
export function useOwnActions() {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(async () => {
    const items = await allOf(cursor =>
      api.getOwnActions({ limit: 500, cursor }),
    );
    const titles = await loadTitles(
      catalog,
      items.map(({ owner }) => owner),
    );
    return { items, titles };
  }, [api, catalog]);
}
