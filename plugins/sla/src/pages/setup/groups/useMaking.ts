import { useApi } from '@backstage/core-plugin-api';
import { ResponseError, toError } from '@backstage/errors';
import { useCallback, useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import type { GroupToChoose } from './useGroups';

/** What came of a group. */
export type Made =
  | { readonly kind: 'made'; readonly ref: string }
  | { readonly kind: 'failed'; readonly reason: string };

function reasonOf(error: unknown): string {
  return error instanceof ResponseError
    ? error.body.error.message
    : toError(error).message;
}

/** Makes customers of groups, one after the other; one that is refused stops no other. */
export function useMaking(): {
  readonly isRunning: boolean;
  /** By the ref of the group. */
  readonly made: ReadonlyMap<string, Made>;
  readonly make: (groups: readonly GroupToChoose[]) => Promise<void>;
} {
  const api = useApi(slaApiRef);
  const [isRunning, setRunning] = useState(false);
  const [made, setMade] = useState<ReadonlyMap<string, Made>>(new Map());
  const make = useCallback(
    async (groups: readonly GroupToChoose[]) => {
      setRunning(true);
      const tell = (ref: string, one: Made) =>
        setMade(known => new Map([...known, [ref, one]]));
      for (const { ref, namespace, name, title } of groups) {
        try {
          const customer = await api.createCustomer({
            namespace,
            name,
            title,
            type: 'internal',
            businessUnit: ref,
          });
          tell(ref, { kind: 'made', ref: customer.ref });
        } catch (error) {
          tell(ref, { kind: 'failed', reason: reasonOf(error) });
        }
      }
      setRunning(false);
    },
    [api],
  );
  return { isRunning, made, make };
}
