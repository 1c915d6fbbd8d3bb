import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../api/slaApiRef';
import { loadAgreements } from './loadAgreements';

/** Reads every agreement that the reader may see; `retry` reads again. */
export function useAgreements() {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(
    async () => await loadAgreements(api, catalog),
    [api, catalog],
  );
}
