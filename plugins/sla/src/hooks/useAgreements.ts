import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import { slaApiRef } from '../api/slaApiRef';
import { loadAgreements, type AgreementsNow } from './loadAgreements';
import { useRefreshed, type Refreshed } from './useRefreshed';

/** Reads every agreement that the reader may see, and keeps it fresh. */
export function useAgreements(): Refreshed<AgreementsNow> {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const load = useCallback(
    async () => await loadAgreements(api, catalog),
    [api, catalog],
  );
  return useRefreshed('', load);
}
