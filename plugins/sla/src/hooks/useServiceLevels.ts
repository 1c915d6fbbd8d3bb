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

/** What came of reading one entity. */
interface Read {
  readonly entityRef: string;
  readonly value?: ServiceLevels;
  readonly error?: Error;
}

/** Figures of the entity that was left must never stand under the name of the next one. */
function ofEntity(read: Read, entityRef: string): Read {
  return read.entityRef === entityRef ? read : { entityRef };
}

/**
 * Reads the service levels of an entity, again every minute and when the
 * reader comes back; what was read stays in sight meanwhile.
 */
export function useServiceLevels(entityRef: string): ServiceLevelsState {
  const api = useApi(slaApiRef);
  const [read, setRead] = useState<Read>({ entityRef });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt(previous => previous + 1), []);

  useEffect(() => {
    const abort = new AbortController();
    loadServiceLevels(api, entityRef, { signal: abort.signal }).then(
      value =>
        setRead(previous =>
          abort.signal.aborted ? previous : { entityRef, value },
        ),
      error =>
        setRead(previous =>
          abort.signal.aborted
            ? previous
            : {
                entityRef,
                value: ofEntity(previous, entityRef).value,
                error: toError(error),
              },
        ),
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

  const { value, error } = ofEntity(read, entityRef);
  return { value, error, retry };
}
