import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { loadMine } from './loadMine';

/** Reads what the reader represents; `retry` reads again. */
export function useMine() {
  const api = useApi(slaApiRef);
  const catalog = useApi(catalogApiRef);
  const identity = useApi(identityApiRef);
  return useAsyncRetry(async () => {
    const { ownershipEntityRefs } = await identity.getBackstageIdentity();
    return await loadMine({
      api,
      catalog,
      ownershipRefs: ownershipEntityRefs.map(ref =>
        ref.toLocaleLowerCase('en-US'),
      ),
      now: Math.floor(Date.now() / 1000),
    });
  }, [api, catalog, identity]);
}
