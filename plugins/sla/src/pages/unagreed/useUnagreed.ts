import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type {
  Indicator,
  UnagreedService,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';
import { loadKnown, type Known } from '../../hooks/loadTitles';
import { useRefreshed, type Refreshed } from '../../hooks/useRefreshed';

const AT_ONCE = 500;

/** What nothing is agreed about, with what the catalog calls it. */
export interface UnagreedInView {
  readonly services: readonly UnagreedService[];
  readonly indicators: readonly Indicator[];
  readonly known: Known;
}

/** Reads what nothing is agreed about, and keeps it fresh. */
export function useUnagreed(): Refreshed<UnagreedInView> {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const load = useCallback(async () => {
    const [services, indicators] = await Promise.all([
      allOf(cursor => api.getUnagreedServices({ limit: AT_ONCE, cursor })),
      allOf(cursor =>
        api.getIndicators({ unagreed: true, limit: AT_ONCE, cursor }),
      ),
    ]);
    const known = await loadKnown(catalog, [
      ...services.flatMap(({ entityRef, customerRef }) => [
        entityRef,
        customerRef,
      ]),
      ...indicators.map(({ entityRef }) => entityRef),
    ]);
    return { services, indicators, known };
  }, [api, catalog]);
  return useRefreshed('', load);
}
