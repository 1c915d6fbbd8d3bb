import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { clockZone } from '../../format/localInput';
import { useFormat } from '../../format/useFormat';
import { reviewRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import type { Reviews } from './useReviews';

/** The next review with a customer in a sentence: the one that is planned and not over, else when one is due. */
export function NextReview(props: {
  readonly reviews: Pick<Reviews, 'due' | 'planned'>;
}) {
  const t = useTranslate();
  const format = useFormat();
  const toReview = useRouteRef(reviewRouteRef);
  const { due, planned } = props.reviews;
  const now = Date.now();
  // One that is over stays planned until somebody says how it went.
  const next = planned.find(({ at, until }) => Date.parse(until ?? at) > now);
  if (next !== undefined) {
    return (
      <Link to={toReview({ reviewId: next.id })}>
        {t('reviews.nextReview', {
          when: format.moment(next.at, clockZone()),
        })}
      </Link>
    );
  }
  const [first] = due;
  return (
    <>
      {first === undefined
        ? t('reviews.noNext')
        : t('reviews.nextDue', { date: format.date(first.dueOn) })}
    </>
  );
}
