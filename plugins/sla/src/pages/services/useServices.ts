import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { KeptService } from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';
import { loadKnown, type Known } from '../../hooks/loadTitles';

const SERVICES_AT_ONCE = 500;

/** Services with what the catalog knows of their owners and domains. */
export interface ServicesInView {
  /** In the order of their titles. */
  readonly services: readonly KeptService[];
  readonly known: Known;
}

/** Reads the services that the portal keeps. */
export function useServices() {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  return useAsyncRetry(async (): Promise<ServicesInView> => {
    const services = await allOf(cursor =>
      api.getServices({ limit: SERVICES_AT_ONCE, cursor }),
    );
    const named = services.flatMap(({ owner, domain }) => [
      owner,
      ...(domain === null ? [] : [domain]),
    ]);
    return {
      services: services.sort((a, b) => a.title.localeCompare(b.title)),
      known: await loadKnown(catalog, named),
    };
  }, [api, catalog]);
}
