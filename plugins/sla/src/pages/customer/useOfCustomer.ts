import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import type { SlaApi } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';

/**
 * Reads something of a customer; never what was read of the customer before.
 *
 * @param read - the same function from one rendering to the next
 */
export function useOfCustomer<T>(
  customerRef: string,
  read: (api: SlaApi, customerRef: string) => Promise<T>,
): {
  readonly value: T | undefined;
  readonly error: Error | undefined;
  readonly retry: () => void;
} {
  const api = useApi(slaApiRef);
  // Not `useAsyncRetry`: what is entered while the list is read would not be in it.
  const [turn, setTurn] = useState(0);
  const { value, error, loading } = useAsync(
    async () => ({ customerRef, found: await read(api, customerRef) }),
    [api, customerRef, read, turn],
  );
  return {
    value: value?.customerRef === customerRef ? value.found : undefined,
    error: loading ? undefined : error,
    retry: useCallback(() => setTurn(last => last + 1), []),
  };
}
