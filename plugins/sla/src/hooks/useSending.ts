import { ResponseError, toError } from '@backstage/errors';
import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';
import { useCallback, useEffect, useRef, useState } from 'react';

/** Where a request stands that changes something. */
export type Sending<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly value: T }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      /** Which fields were refused and why; none where it failed otherwise. */
      readonly details: readonly ErrorDetail[];
    };

/** What the API says of a refusal, or what went wrong on the way. */
export function reasonOf(error: unknown): string {
  return error instanceof ResponseError
    ? error.body.error.message
    : toError(error).message;
}

function isDetail(value: unknown): value is ErrorDetail {
  return (
    typeof value === 'object' &&
    value !== null &&
    'field' in value &&
    typeof value.field === 'string' &&
    'reason' in value &&
    typeof value.reason === 'string'
  );
}

/** The fields that the API names in a refusal. */
function detailsOf(error: unknown): readonly ErrorDetail[] {
  if (!(error instanceof ResponseError)) {
    return [];
  }
  const refusal: object = error.body.error;
  return 'details' in refusal && Array.isArray(refusal.details)
    ? refusal.details.filter(isDetail)
    : [];
}

/** Whether something was refused because somebody else changed it since it was read. */
export function isStale(error: unknown): boolean {
  return detailsOf(error).some(({ field }) => field === 'If-Match');
}

/** Whether what was sent was refused because somebody else changed it meanwhile. */
export function isStaleSending(sending: Sending<unknown>): boolean {
  return 'If-Match' in refusedFields(sending);
}

/** What was refused, by field as the API names it. */
export function refusedFields(
  sending: Sending<unknown>,
): Readonly<Record<string, string>> {
  return sending.kind === 'failed'
    ? Object.fromEntries(
        sending.details.map(({ field, reason }) => [field, reason]),
      )
    : {};
}

/** Sends one request at a time and tells what came of it. */
export function useSending<T>(): {
  readonly sending: Sending<T>;
  readonly send: (request: () => Promise<T>) => Promise<T | undefined>;
  /** Forgets what came of it; while a request runs, what is to come of it is still told. */
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
      tell({
        kind: 'failed',
        reason: reasonOf(error),
        details: detailsOf(error),
      });
      return undefined;
    }
  }, []);
  const reset = useCallback(() => {
    setSending(last => (last.kind === 'running' ? last : { kind: 'idle' }));
  }, []);
  return { sending, send, reset };
}
