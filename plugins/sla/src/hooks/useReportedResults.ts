import { useApi } from '@backstage/core-plugin-api';
import type { ReportedResult } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../api/slaApiRef';
import { allOf } from './allOf';
import { orNothing } from './orNothing';

/**
 * Reads what the other side reported of a target, the newest first, also what
 * was revoked; nothing where no target is asked for, or for who may not see it.
 */
export function useReportedResults(targetId: string | undefined) {
  const api = useApi(slaApiRef);
  // Not `useAsyncRetry`: what is entered while the list is read would not be in it.
  const [turn, setTurn] = useState(0);
  const { value, error, loading } = useAsync(async (): Promise<{
    readonly targetId: string | undefined;
    readonly items: readonly ReportedResult[];
  }> => {
    const found =
      targetId === undefined
        ? []
        : await orNothing(
            allOf(cursor =>
              api.getReportedResults({ targetId, limit: 500, cursor }),
            ),
          );
    return { targetId, items: found.flat() };
  }, [api, targetId, turn]);
  return {
    /** Never those of the target before. */
    items: value?.targetId === targetId ? value?.items : undefined,
    error: loading ? undefined : error,
    retry: () => setTurn(last => last + 1),
  };
}
