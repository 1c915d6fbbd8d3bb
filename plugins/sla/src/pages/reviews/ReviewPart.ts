import type { Review } from '@service-levels/backstage-plugin-sla-common';

/** What each part of the page of a review knows. */
export interface ReviewPart {
  /** As it is shown. */
  readonly review: Review;
  /** Whether it is shown as the provider sees it. */
  readonly isProvider: boolean;
  /** Whether the reader may write in it. */
  readonly mayWrite: boolean;
  readonly onStored: (review: Review) => void;
}
