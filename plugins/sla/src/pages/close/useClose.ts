import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { useRefreshed } from '../../hooks/useRefreshed';

/** Reads the close of a month, and again whenever it may have changed. */
export function useClose(month: string) {
  const api = useApi(slaApiRef);
  return useRefreshed(
    month,
    useCallback(
      async (of: string, signal: AbortSignal) =>
        await api.getClose(of, { signal }),
      [api],
    ),
  );
}
