import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../api/slaApiRef';

/** The month that is over and the running one. */
const MONTHS = 2;

/** What all services together kept last month, and how they stand now; undefined until it is known. */
export function useTotals() {
  const api = useApi(slaApiRef);
  return useAsync(async () => await api.getSlam({ months: MONTHS }), [api])
    .value;
}
