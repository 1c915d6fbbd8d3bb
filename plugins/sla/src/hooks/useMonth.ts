import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../api/slaApiRef';
import { loadMonth } from './loadMonth';

/** Reads a month of an agreement; `retry` reads again. */
export function useMonth(agreementId: string, period: string) {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(
    async () => await loadMonth(api, catalog, { agreementId, period }),
    [api, catalog, agreementId, period],
  );
}
