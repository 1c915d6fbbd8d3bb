import { ResponseError, toError } from '@backstage/errors';
import { useCallback, useEffect, useRef, useState } from 'react';

/** Where a request stands that changes something. */
export type Sending<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: string };

/** What the API says of a refusal, or what went wrong on the way. */
function reasonOf(error: unknown): string {
  return error instanceof ResponseError
    ? error.body.error.message
    : toError(error).message;
}

/** Sends one request at a time and tells what came of it. */
export function useSending<T>(): {
  readonly sending: Sending<T>;
  readonly send: (request: () => Promise<T>) => Promise<T | undefined>;
  readonly reset: () => void;
} {
  const [sending, setSending] = useState<Sending<T>>({ kind: 'idle' });
  const isOpen = useRef(true);
  const turn = useRef(0);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  const send = useCallback(async (request: () => Promise<T>) => {
    turn.current += 1;
    const own = turn.current;
    const tell = (next: Sending<T>) => {
      if (isOpen.current && turn.current === own) {
        setSending(next);
      }
    };
    tell({ kind: 'running' });
    try {
      const value = await request();
      tell({ kind: 'done', value });
      return value;
    } catch (error) {
      tell({ kind: 'failed', reason: reasonOf(error) });
      return undefined;
    }
  }, []);
  const reset = useCallback(() => {
    turn.current += 1;
    setSending({ kind: 'idle' });
  }, []);
  return { sending, send, reset };
}
