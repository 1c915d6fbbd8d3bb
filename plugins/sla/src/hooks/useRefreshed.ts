import { toError } from '@backstage/errors';
import { useCallback, useEffect, useState } from 'react';
import { useLive } from './useLive';

/** What is known of something that is read again and again. */
export interface Refreshed<T> {
  /** The last that could be read. */
  readonly value: T | undefined;
  /** Why the last attempt to read it failed. */
  readonly error: Error | undefined;
  readonly retry: () => void;
}

/** What came of reading one thing. */
interface Read<T> {
  readonly of: string;
  readonly value?: T;
  readonly error?: Error;
}

/** Figures of what was left must never stand under the name of the next one. */
function ofThis<T>(read: Read<T>, of: string): Read<T> {
  return read.of === of ? read : { of };
}

/**
 * Reads something, and again whenever it may have changed (`useLive`); what was
 * read stays in sight meanwhile.
 *
 * @param of - what is read, such as the ref of an entity
 * @param load - the same function from one rendering to the next
 * @param isWanted - false while it is to wait for something else
 */
export function useRefreshed<T>(
  of: string,
  load: (of: string, signal: AbortSignal) => Promise<T>,
  isWanted: boolean = true,
): Refreshed<T> {
  const [read, setRead] = useState<Read<T>>({ of });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt(previous => previous + 1), []);

  useEffect(() => {
    if (!isWanted) {
      return undefined;
    }
    const abort = new AbortController();
    load(of, abort.signal).then(
      value =>
        setRead(previous => (abort.signal.aborted ? previous : { of, value })),
      error =>
        setRead(previous =>
          abort.signal.aborted
            ? previous
            : {
                of,
                value: ofThis(previous, of).value,
                error: toError(error),
              },
        ),
    );
    return () => abort.abort();
  }, [load, of, attempt, isWanted]);

  useLive(retry);

  const { value, error } = ofThis(read, of);
  return { value, error, retry };
}
