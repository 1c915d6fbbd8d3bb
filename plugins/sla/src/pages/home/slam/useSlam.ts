import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { Slam, SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import {
  loadTitles,
  type Titles,
  type TitlesCatalog,
} from '../../../hooks/loadTitles';
import { isEntityRef } from '../../../hooks/useTitles';
import type { SlamFilter } from './SlamFilter';

/** The chart with the titles of its services. */
export interface TitledSlam {
  readonly slam: Slam;
  readonly titles: Titles;
}

async function loadSlam(
  filter: SlamFilter,
  { api, catalog }: { api: SlaApi; catalog: TitlesCatalog },
): Promise<TitledSlam> {
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
  const { loading, error, retry } = useAsyncRetry(async () => {
    setLast(
      await loadSlam(
        { customer, type, beneath: asked, months },
        { api, catalog },
      ),
    );
  }, [api, catalog, customer, type, asked, months]);
  return { value: last, loading, error, retry };
}
