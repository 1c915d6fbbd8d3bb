import { useApi } from '@backstage/core-plugin-api';
import type { Slam } from '@service-levels/backstage-plugin-sla-common';
import { useCallback } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { useRefreshed, type Refreshed } from '../../hooks/useRefreshed';

/** The month that is over and the running one. */
const MONTHS = 2;

/** What all services together kept last month, and how they stand now. */
export function useTotals(): Refreshed<Slam> {
  const api = useApi(slaApiRef);
  const load = useCallback(
    async () => await api.getSlam({ months: MONTHS }),
    [api],
  );
  return useRefreshed('', load);
}
