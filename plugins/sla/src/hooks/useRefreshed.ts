import { toError } from '@backstage/errors';
import { useCallback, useEffect, useState } from 'react';

const REFRESH_MILLISECONDS = 60_000;

/** What is known of an entity. */
export interface Refreshed<T> {
  /** The last that could be read. */
  readonly value: T | undefined;
  /** Why the last attempt to read it failed. */
  readonly error: Error | undefined;
  readonly retry: () => void;
}

/** What came of reading one entity. */
interface Read<T> {
  readonly entityRef: string;
  readonly value?: T;
  readonly error?: Error;
}

/** Figures of the entity that was left must never stand under the name of the next one. */
function ofEntity<T>(read: Read<T>, entityRef: string): Read<T> {
  return read.entityRef === entityRef ? read : { entityRef };
}

/**
 * Reads something of an entity, again every minute and when the reader comes
 * back; what was read stays in sight meanwhile.
 *
 * @param load - the same function from one rendering to the next
 */
export function useRefreshed<T>(
  entityRef: string,
  load: (entityRef: string, signal: AbortSignal) => Promise<T>,
): Refreshed<T> {
  const [read, setRead] = useState<Read<T>>({ entityRef });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt(previous => previous + 1), []);

  useEffect(() => {
    const abort = new AbortController();
    load(entityRef, abort.signal).then(
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
  }, [load, entityRef, attempt]);

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
