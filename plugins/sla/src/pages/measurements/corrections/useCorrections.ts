import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../../api/slaApiRef';
import { allOf } from '../../../hooks/allOf';

/** Reads the corrections of an indicator, the newest first; they are few. */
export function useCorrections(indicator: string) {
  const api = useApi(slaApiRef);
  const [turn, setTurn] = useState(0);
  const reading = useAsync(
    async () =>
      await allOf(cursor =>
        api.getCorrections({ indicator, limit: 500, cursor }),
      ),
    [api, indicator, turn],
  );
  return { ...reading, retry: () => setTurn(last => last + 1) };
}
