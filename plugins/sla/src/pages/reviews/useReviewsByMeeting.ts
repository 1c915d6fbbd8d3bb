import type {
  ReviewHead,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { allOf } from '../../hooks/allOf';
import { orNothing } from '../../hooks/orNothing';
import { useReadOf } from '../../hooks/useReadOf';

async function readHeld(api: SlaApi, customerRef: string) {
  const found = await orNothing(
    allOf(cursor =>
      api.getReviews({ customerRef, state: 'held', limit: 500, cursor }),
    ),
  );
  return new Map(
    found.flat().map(review => [review.interactionId, review] as const),
  );
}

const NONE: ReadonlyMap<string | null, ReviewHead> = new Map();

/** Reviews that were held with a customer, by their meeting in the dialogue; none while they are read. */
export function useReviewsByMeeting(
  customerRef: string,
): ReadonlyMap<string | null, ReviewHead> {
  return useReadOf(customerRef, readHeld).value ?? NONE;
}
