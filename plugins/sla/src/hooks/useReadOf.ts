import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../api/slaApiRef';

/**
 * Reads something of a customer or another entity; never what was read of the one before.
 *
 * @param read - the same function from one rendering to the next
 */
export function useReadOf<T>(
  entityRef: string,
  read: (api: SlaApi, entityRef: string) => Promise<T>,
): {
  readonly value: T | undefined;
  readonly error: Error | undefined;
  readonly retry: () => void;
} {
  const api = useApi(slaApiRef);
  // Not `useAsyncRetry`: what is entered while the list is read would not be in it.
  const [turn, setTurn] = useState(0);
  const { value, error, loading } = useAsync(
    async () => ({ entityRef, found: await read(api, entityRef) }),
    [api, entityRef, read, turn],
  );
  return {
    value: value?.entityRef === entityRef ? value.found : undefined,
    error: loading ? undefined : error,
    retry: useCallback(() => setTurn(last => last + 1), []),
  };
}
