import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../api/slaApiRef';

/** Reads what a figure was made of. */
export function useExplanation(targetId: string, period: string) {
  const api = useApi(slaApiRef);
  return useAsync(
    async () => await api.getExplanation(targetId, { period }),
    [api, targetId, period],
  );
}
