import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { slaApiRef } from '../api/slaApiRef';
import { loadServiceLevels, type ServiceLevels } from './loadServiceLevels';
import { useRefreshed, type Refreshed } from './useRefreshed';

/** Reads the service levels of an entity, and keeps them fresh. */
export function useServiceLevels(entityRef: string): Refreshed<ServiceLevels> {
  const api = useApi(slaApiRef);
  const load = useCallback(
    async (ref: string, signal: AbortSignal) =>
      await loadServiceLevels(api, ref, { signal }),
    [api],
  );
  return useRefreshed(entityRef, load);
}
