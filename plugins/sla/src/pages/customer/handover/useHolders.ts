import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { Handover } from '@service-levels/backstage-plugin-sla-common';
import { useCallback } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { loadKnown, type Known } from '../../../hooks/loadTitles';
import { useRefreshed, type Refreshed } from '../../../hooks/useRefreshed';

/** Who has something in hand for a customer. */
export interface Holders {
  /** Of nobody yet: only `people` is told. */
  readonly handover: Handover;
  /** What the catalog knows of them; somebody may have left it. */
  readonly known: Known;
}

/** Reads who has something in hand for a customer. */
export function useHolders(customerRef: string): Refreshed<Holders> {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const load = useCallback(
    async (ref: string, signal: AbortSignal) => {
      const handover = await api.getHandover(ref, {}, { signal });
      return { handover, known: await loadKnown(catalog, handover.people) };
    },
    [api, catalog],
  );
  return useRefreshed(customerRef, load);
}
