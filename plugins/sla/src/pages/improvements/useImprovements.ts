import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useCallback, useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../api/slaApiRef';
import { loadImprovements } from './loadImprovements';

/** Reads improvements; what was read stays in sight while they are read again. */
export function useImprovements(customerRef?: string) {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const [turn, setTurn] = useState(0);
  const { value, error, loading } = useAsync(
    async () => await loadImprovements({ api, catalog, customerRef }),
    [api, catalog, customerRef, turn],
  );
  return {
    value,
    error: loading ? undefined : error,
    retry: useCallback(() => setTurn(last => last + 1), []),
  };
}
