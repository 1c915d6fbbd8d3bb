import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';

const NOBODY: readonly string[] = [];

/** Refs of the reader and their groups, in lower case; none while they are asked for. */
export function useOwnershipRefs(): readonly string[] {
  const identity = useApi(identityApiRef);
  const { value = NOBODY } = useAsync(async () => {
    const { ownershipEntityRefs } = await identity.getBackstageIdentity();
    return ownershipEntityRefs.map(ref => ref.toLocaleLowerCase('en-US'));
  }, [identity]);
  return value;
}
