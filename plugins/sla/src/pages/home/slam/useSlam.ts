import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { Slam, SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { useCallback, useEffect, useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../../api/slaApiRef';
import {
  loadTitles,
  type Titles,
  type TitlesCatalog,
} from '../../../hooks/loadTitles';
import { useLive } from '../../../hooks/useLive';
import { isEntityRef } from '../../../hooks/useTitles';
import type { SlamFilter } from './SlamFilter';

/** The chart with the titles of its services. */
export interface TitledSlam {
  /** What it was narrowed to. */
  readonly filterKey: string;
  readonly slam: Slam;
  readonly titles: Titles;
}

async function loadSlam(
  filter: SlamFilter,
  { api, catalog }: { api: SlaApi; catalog: TitlesCatalog },
): Promise<Omit<TitledSlam, 'filterKey'>> {
  const { customer, type, beneath, months } = filter;
  const slam = await api.getSlam({
    months,
    ...(customer === '' ? {} : { customerRef: customer }),
    ...(type === '' ? {} : { agreementType: type }),
    // Half a ref is still being typed.
    ...(isEntityRef(beneath) ? { beneath } : {}),
  });
  const titles = await loadTitles(
    catalog,
    slam.items.map(({ entityRef }) => entityRef),
  );
  return { slam, titles };
}

/** Reads the chart; what was read stays in sight while another is read. */
export function useSlam(filter: SlamFilter) {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const [last, setLast] = useState<TitledSlam>();
  const { customer, type, beneath, months } = filter;
  const asked = isEntityRef(beneath) ? beneath : '';
  const filterKey = [customer, type, asked, months].join(' ');
  // Not `useAsyncRetry`: what changes while the chart is read would not be in it.
  const [turn, setTurn] = useState(0);
  const retry = useCallback(() => setTurn(previous => previous + 1), []);
  const { value, loading, error } = useAsync(
    async () => ({
      ...(await loadSlam(
        { customer, type, beneath: asked, months },
        { api, catalog },
      )),
      filterKey,
    }),
    [api, catalog, customer, type, asked, months, filterKey, turn],
  );
  useEffect(() => {
    setLast(previous => value ?? previous);
  }, [value]);
  useLive(retry);
  const failed = loading ? undefined : error;
  // What could only not be refreshed stays; of another filter it would be wrong.
  const isStale = failed !== undefined && last?.filterKey === filterKey;
  return { value: value ?? last, error: failed, isStale, retry };
}
