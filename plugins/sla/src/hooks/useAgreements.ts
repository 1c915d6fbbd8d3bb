import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import { slaApiRef } from '../api/slaApiRef';
import { loadAgreements, type AgreementsNow } from './loadAgreements';
import { useRefreshed, type Refreshed } from './useRefreshed';

/**
 * Reads every agreement that the reader may see, and keeps it fresh.
 *
 * @param isWanted - false while it is to wait for something else
 */
export function useAgreements(isWanted: boolean): Refreshed<AgreementsNow> {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const load = useCallback(
    async () => await loadAgreements(api, catalog),
    [api, catalog],
  );
  return useRefreshed('', load, isWanted);
}
