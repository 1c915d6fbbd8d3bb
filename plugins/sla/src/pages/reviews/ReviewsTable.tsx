import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import type { ReviewHead } from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../format/useFormat';
import { useCustomerPath } from '../../hooks/useCustomerPath';
import { reviewRouteRef } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { StackedTable } from '../../widgets/StackedTable';
import { Whole } from '../../widgets/Whole';
import { agreementsInWords, whenInWords } from './reviewWords';

/** Reviews with when and where they are, each leading to its page. */
export function ReviewsTable(props: {
  readonly label: string;
  readonly reviews: readonly ReviewHead[];
  /** Left out where all are of one customer. */
  readonly withCustomer: boolean;
  readonly titleOf: (who: string) => string;
}) {
  const t = useTranslate();
  const format = useFormat();
  const pathOf = useCustomerPath();
  const toReview = useRouteRef(reviewRouteRef);
  const { label, reviews, withCustomer, titleOf } = props;
  const words = { t, format };
  const customerOf = ({ customerRef, customerTitle }: ReviewHead) => {
    const path = pathOf(customerRef);
    return path === undefined ? (
      customerTitle
    ) : (
      <Link to={path}>{customerTitle}</Link>
    );
  };
  return (
    <StackedTable
      label={label}
      heads={[
        t('reviews.when'),
        ...(withCustomer ? [t('reviews.customer')] : []),
        t('reviews.agreements'),
        t('reviews.place'),
        t('reviews.participants'),
        t('reviews.state'),
      ]}
      rows={reviews.map(review => ({
        key: review.id,
        cells: [
          <Link key="when" to={toReview({ reviewId: review.id })}>
            {whenInWords(review, words)}
          </Link>,
          ...(withCustomer ? [customerOf(review)] : []),
          agreementsInWords(review, words),
          review.place ?? '–',
          review.participants.map(titleOf).join(', ') || '–',
          <Whole key="state">{t(`reviews.states.${review.state}`)}</Whole>,
        ],
      }))}
    />
  );
}
