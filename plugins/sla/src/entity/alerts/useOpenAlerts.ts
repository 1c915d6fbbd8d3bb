import { useApi } from '@backstage/core-plugin-api';
import type { Alert } from '@service-levels/backstage-plugin-sla-common';
import { useCallback } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';
import { orNothing } from '../../hooks/orNothing';
import { useRefreshed, type Refreshed } from '../../hooks/useRefreshed';

/** Reads the open alerts about an entity, and keeps them fresh; none where they may not be seen. */
export function useOpenAlerts(entityRef: string): Refreshed<readonly Alert[]> {
  const api = useApi(slaApiRef);
  const load = useCallback(
    async (ref: string, signal: AbortSignal) => {
      const found = await orNothing(
        allOf(cursor =>
          api.getAlerts({ entityRef: ref, state: 'open', cursor }, { signal }),
        ),
      );
      return found.flat();
    },
    [api],
  );
  return useRefreshed(entityRef, load);
}
