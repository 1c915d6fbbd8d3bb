import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import type {
  ReviewHead,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { clockZone } from '../../format/localInput';
import { useFormat } from '../../format/useFormat';
import { orNothing } from '../../hooks/orNothing';
import { useReadOf } from '../../hooks/useReadOf';
import { reviewRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';

/** Leads to the review in which something was decided. */
export function ReviewLink(props: { readonly review: ReviewHead }) {
  const t = useTranslate();
  const format = useFormat();
  const toReview = useRouteRef(reviewRouteRef);
  const { id, at } = props.review;
  return (
    <Link to={toReview({ reviewId: id })}>
      {t('reviews.decidedIn', { when: format.moment(at, clockZone()) })}
    </Link>
  );
}

async function readReview(api: SlaApi, outcomeId: string) {
  const [page] = await orNothing(api.getReviews({ outcomeId, limit: 1 }));
  return page?.items[0] ?? null;
}

/** The review in which something was decided, if it was one. */
export function FromReview(props: {
  /** What was decided on, such as a requirement. */
  readonly outcomeId: string;
}) {
  const { value } = useReadOf(props.outcomeId, readReview);
  // A comfort: what it is about is told without it.
  return value ? <ReviewLink review={value} /> : null;
}
