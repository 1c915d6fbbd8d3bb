import { useApi } from '@backstage/core-plugin-api';
import type {
  OwnAction,
  UnagreedCounts,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';
import { useRefreshed } from '../../hooks/useRefreshed';

/** What is left to do besides the agreements themselves. */
export interface OpenEnds {
  /** What the reader and their groups have promised. */
  readonly ownActions: readonly OwnAction[];
  readonly unagreed: UnagreedCounts;
}

/** Reads what is left to do, and keeps it fresh; undefined until it is known. */
export function useOpenEnds(): OpenEnds | undefined {
  const api = useApi(slaApiRef);
  const load = useCallback(async () => {
    const [ownActions, unagreed] = await Promise.all([
      allOf(cursor => api.getOwnActions({ limit: 500, cursor })),
      api.getUnagreed(),
    ]);
    return { ownActions, unagreed };
  }, [api]);
  return useRefreshed('', load).value;
}
