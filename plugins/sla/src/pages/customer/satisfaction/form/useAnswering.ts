import { useApi } from '@backstage/core-plugin-api';
import type { SatisfactionAnswer } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../../api/slaApiRef';
import { useSending } from '../../../../hooks/useSending';
import { today } from '../today';

/** What somebody answers about one service: stored at once, and the same answer is changed later. */
export function useAnswering(customerRef: string, service: string) {
  const api = useApi(slaApiRef);
  const [stored, setStored] = useState<SatisfactionAnswer>();
  const { sending, send } = useSending<SatisfactionAnswer>();
  const answer = async (given: {
    readonly score: number;
    readonly comment: string | null;
  }): Promise<boolean> => {
    const next = await send(async () =>
      stored === undefined
        ? await api.enterSatisfaction(customerRef, {
            ...given,
            service,
            date: today(),
          })
        : await api.correctSatisfaction(customerRef, {
            id: stored.id,
            etag: stored.etag,
            answer: { ...given, service, date: stored.date, by: stored.by },
          }),
    );
    if (next !== undefined) {
      setStored(next);
    }
    return next !== undefined;
  };
  return { stored, sending, answer };
}
