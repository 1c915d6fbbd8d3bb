import { useApi } from '@backstage/core-plugin-api';
import type {
  OwnAction,
  UnagreedCounts,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';
import { orNothing } from '../../hooks/orNothing';
import { useRefreshed, type Refreshed } from '../../hooks/useRefreshed';

/** What is left to do besides the agreements themselves. */
export interface OpenEnds {
  /** What the reader and their groups have promised. */
  readonly ownActions: readonly OwnAction[];
  /** undefined where it is not for the reader. */
  readonly unagreed: UnagreedCounts | undefined;
}

/** Reads what is left to do, and keeps it fresh. */
export function useOpenEnds(): Refreshed<OpenEnds> {
  const api = useApi(slaApiRef);
  const load = useCallback(async () => {
    const [ownActions, [unagreed]] = await Promise.all([
      allOf(cursor => api.getOwnActions({ limit: 500, cursor })),
      orNothing(api.getUnagreed()),
    ]);
    return { ownActions, unagreed };
  }, [api]);
  return useRefreshed('', load);
}
