import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import { allOf } from '../../../hooks/allOf';
import { loadTitles, titleIn } from '../../../hooks/loadTitles';
import { queryOf, type OverviewFilter } from './OverviewFilter';
import type { OverviewRow } from './OverviewRow';

const AGREEMENTS_AT_ONCE = 500;

/** Reads the agreements that the reader may see and that fit. */
export function useOverview(filter: OverviewFilter) {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  // What is looked for in the text is not asked of the API.
  const asked = JSON.stringify({ ...filter, text: '' });
  return useAsyncRetry(async (): Promise<readonly OverviewRow[]> => {
    const query = queryOf(JSON.parse(asked), Date.now());
    const agreements = await allOf(cursor =>
      api.getAgreements({ ...query, limit: AGREEMENTS_AT_ONCE, cursor }),
    );
    const titles = await loadTitles(
      catalog,
      agreements.flatMap(({ customer, provider }) =>
        typeof provider === 'string' ? [customer, provider] : [customer],
      ),
    );
    return agreements.map(agreement => ({
      agreement,
      customer: titleIn(titles, agreement.customer),
      provider:
        typeof agreement.provider === 'string'
          ? titleIn(titles, agreement.provider)
          : agreement.provider.supplier,
    }));
  }, [api, catalog, asked]);
}
