import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import { allOf } from '../../../hooks/allOf';

/** Reads the corrections of an indicator, the newest first; they are few. */
export function useCorrections(indicator: string) {
  const api = useApi(slaApiRef);
  return useAsyncRetry(
    async () =>
      await allOf(cursor =>
        api.getCorrections({ indicator, limit: 500, cursor }),
      ),
    [api, indicator],
  );
}
