import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';

/** Reads what one is asked; `retry` reads again. */
export function useAsked(askId: string) {
  const api = useApi(slaApiRef);
  return useAsyncRetry(async () => await api.getAsked(askId), [api, askId]);
}
