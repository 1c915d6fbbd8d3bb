import { useApi } from '@backstage/core-plugin-api';
import type { ExplanationQuery } from '@service-levels/backstage-plugin-sla-common';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../api/slaApiRef';

/** Reads what a figure was made of. */
export function useExplanation(
  targetId: string,
  { period, from, to }: Pick<ExplanationQuery, 'period' | 'from' | 'to'>,
) {
  const api = useApi(slaApiRef);
  return useAsync(
    async () => await api.getExplanation(targetId, { period, from, to }),
    [api, targetId, period, from, to],
  );
}
