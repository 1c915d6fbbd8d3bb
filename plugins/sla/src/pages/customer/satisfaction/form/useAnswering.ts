import { useApi } from '@backstage/core-plugin-api';
import type { SatisfactionAnswer } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../../api/slaApiRef';
import { useSending } from '../../../../hooks/useSending';

/** What somebody answers about one service: stored at once, and the same answer is changed later. */
export function useAnswering(options: {
  readonly customerRef: string;
  readonly service: string;
  /** The day that a new answer is about. */
  readonly date: string;
  /** What was answered before. */
  readonly given: SatisfactionAnswer | undefined;
}) {
  const api = useApi(slaApiRef);
  const { customerRef, service, date, given } = options;
  const [stored, setStored] = useState(given);
  const { sending, send } = useSending<SatisfactionAnswer>();
  const answer = async (said: {
    readonly score: number;
    readonly comment: string | null;
  }): Promise<boolean> => {
    const next = await send(async () =>
      stored === undefined
        ? await api.enterSatisfaction(customerRef, {
            ...said,
            service,
            date,
          })
        : await api.correctSatisfaction(customerRef, {
            id: stored.id,
            etag: stored.etag,
            answer: { ...said, service, date: stored.date, by: stored.by },
          }),
    );
    if (next !== undefined) {
      setStored(next);
    }
    return next !== undefined;
  };
  return { stored, sending, answer };
}
