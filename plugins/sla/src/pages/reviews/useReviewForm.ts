import { useApi } from '@backstage/core-plugin-api';
import type {
  ChangeReviewInput,
  Review,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';
import { useChanging } from '../../hooks/useChanging';
import { contentOf } from './reviewContent';

/** A form that writes a part of a review anew; everything else of it stays as it is stored. */
export function useReviewForm<TDraft extends Partial<ChangeReviewInput>>(
  review: Review,
  draftOf: (review: Review) => TDraft,
) {
  const api = useApi(slaApiRef);
  return useChanging<Review, TDraft>({
    stored: review,
    draftOf: stored => draftOf(stored ?? review),
    read: async ({ id }) => await api.getReview(id),
    store: async (draft, base = review) =>
      await api.changeReview(base, base.etag, {
        ...contentOf(base),
        ...draft,
      }),
  });
}
