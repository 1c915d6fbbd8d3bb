import { useApi } from '@backstage/core-plugin-api';
import type { CourseQuery } from '@service-levels/backstage-plugin-sla-common';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../api/slaApiRef';

/** Reads what a figure was made of. */
export function useExplanation(
  targetId: string,
  { period, from, to }: CourseQuery,
) {
  const api = useApi(slaApiRef);
  return useAsync(
    async () => await api.getExplanation(targetId, { period, from, to }),
    [api, targetId, period, from, to],
  );
}
