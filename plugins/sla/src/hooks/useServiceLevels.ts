import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import { useCallback, useEffect, useState } from 'react';
import { slaApiRef } from '../api/slaApiRef';
import { loadServiceLevels, type ServiceLevels } from './loadServiceLevels';

const REFRESH_MILLISECONDS = 60_000;

/** What is known of the service levels of an entity. */
export interface ServiceLevelsState {
  /** The last figures that could be read. */
  readonly value: ServiceLevels | undefined;
  /** Why the last attempt to read them failed. */
  readonly error: Error | undefined;
  readonly retry: () => void;
}

/**
 * Reads the service levels of an entity, again every minute and when the
 * reader comes back; what was read stays in sight meanwhile.
 */
export function useServiceLevels(entityRef: string): ServiceLevelsState {
  const api = useApi(slaApiRef);
  const [state, setState] = useState<Pick<ServiceLevelsState, 'value' | 'error'>>({
    value: undefined,
    error: undefined,
  });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt(previous => previous + 1), []);

  useEffect(() => {
    const abort = new AbortController();
    loadServiceLevels(api, entityRef, { signal: abort.signal }).then(
      value => setState(previous => (abort.signal.aborted ? previous : { value, error: undefined })),
      error =>
        setState(previous => (abort.signal.aborted ? previous : { ...previous, error: toError(error) })),
    );
    return () => abort.abort();
  }, [api, entityRef, attempt]);

  useEffect(() => {
    const timer = window.setInterval(retry, REFRESH_MILLISECONDS);
    window.addEventListener('focus', retry);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('focus', retry);
    };
  }, [retry]);

  return { ...state, retry };
}
