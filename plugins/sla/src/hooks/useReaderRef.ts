import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';

/** Ref of who reads the page; undefined while it is not known. */
export function useReaderRef(): string | undefined {
  const identity = useApi(identityApiRef);
  return useAsync(async () => {
    const { userEntityRef } = await identity.getBackstageIdentity();
    return userEntityRef.toLocaleLowerCase('en-US');
  }, [identity]).value;
}
