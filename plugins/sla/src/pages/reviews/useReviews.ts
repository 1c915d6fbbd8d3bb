import { useApi } from '@backstage/core-plugin-api';
import type {
  DueReview,
  ReviewHead,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback, useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';

/** Reviews as they are listed. */
export interface Reviews {
  /** What is due first comes first. */
  readonly due: readonly DueReview[];
  /** What is next comes first. */
  readonly planned: readonly ReviewHead[];
  /** Held or cancelled, the latest first. */
  readonly past: readonly ReviewHead[];
}

/** Reads reviews, of one customer or of all that the reader may see. */
export function useReviews(customerRef?: string) {
  const api = useApi(slaApiRef);
  const [turn, setTurn] = useState(0);
  const { value, error, loading } = useAsync(async (): Promise<Reviews> => {
    const [due, reviews] = await Promise.all([
      allOf(cursor => api.getDueReviews({ customerRef, limit: 500, cursor })),
      allOf(cursor => api.getReviews({ customerRef, limit: 500, cursor })),
    ]);
    const isPlanned = ({ state }: ReviewHead) => state === 'planned';
    return {
      due: due.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
      planned: reviews.filter(isPlanned).reverse(),
      past: reviews.filter(review => !isPlanned(review)),
    };
  }, [api, customerRef, turn]);
  return {
    value,
    error: loading ? undefined : error,
    retry: useCallback(() => setTurn(last => last + 1), []),
  };
}
