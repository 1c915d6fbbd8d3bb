import { useApi } from '@backstage/core-plugin-api';
import type { RollUp } from '@service-levels/backstage-plugin-sla-common';
import { useCallback } from 'react';
import { slaApiRef } from '../api/slaApiRef';
import { useRefreshed, type Refreshed } from './useRefreshed';

/** Reads the counts of what is beneath an entity, and keeps them fresh. */
export function useRollUp(entityRef: string): Refreshed<RollUp> {
  const api = useApi(slaApiRef);
  const load = useCallback(
    async (ref: string, signal: AbortSignal) =>
      await api.getRollUp({ entityRef: ref }, { signal }),
    [api],
  );
  return useRefreshed(entityRef, load);
}
