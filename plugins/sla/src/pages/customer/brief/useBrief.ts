import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import { loadBrief, type AskedInternals } from './loadBrief';

/** Reads the page once, and again with `retry`: what is printed stands still. */
export function useBrief(customerRef: string, asked: AskedInternals) {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(
    async () =>
      await loadBrief({
        api,
        catalog,
        customerRef,
        asked,
        now: Date.now(),
      }),
    [api, catalog, customerRef, asked],
  );
}
